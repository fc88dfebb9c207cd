import { routes } from "@/routes.ts";
import { plainly, readForm, seeOther } from "@/server/forms.ts";
import { answerMeeting, asMeetingAnswer } from "@/server/mail-links/meeting-link.ts";
import { actOnThankYou, THANK_YOU_ACTS } from "@/server/mail-links/thank-you-link.ts";

/** Does what a button on a page behind a mail asks for. Authorised by the token alone, which knows what it is for. */
export async function POST(
  request: Request,
  context: { params: Promise<{ token: string }> },
): Promise<Response> {
  const { token } = await context.params;
  const asked = (await readForm(request))?.get("act");
  const page = routes.emailAction(token);
  const answer = asMeetingAnswer(asked);
  if (answer)
    return seeOther((await answerMeeting(token, answer)) === "done" ? `${page}?done=${answer}` : page);

  const act = THANK_YOU_ACTS.find((known) => known === asked);
  if (!act) return plainly(400, "This form could not be read. Open the link in the mail again.");
  const acted = await actOnThankYou(token, act);
  if (acted === "done") return seeOther(`${page}?done=${act}`);
  return seeOther(acted === "too_late" ? `${page}?problem=too_late` : page);
}
