import { routes } from "@/routes.ts";
import { plainly, readForm, seeOther } from "@/server/forms.ts";
import { actOnThankYou, THANK_YOU_ACTS } from "@/server/mail-links/thank-you-link.ts";

/** Does what a button on the page of a thank-you mail asks for. Authorised by the token alone. */
export async function POST(
  request: Request,
  context: { params: Promise<{ token: string }> },
): Promise<Response> {
  const { token } = await context.params;
  const asked = (await readForm(request))?.get("act");
  const act = THANK_YOU_ACTS.find((known) => known === asked);
  if (!act) return plainly(400, "This form could not be read. Open the link in the mail again.");
  const acted = await actOnThankYou(token, act);
  const page = routes.emailAction(token);
  if (acted === "done") return seeOther(`${page}?done=${act}`);
  return seeOther(acted === "too_late" ? `${page}?problem=too_late` : page);
}
