import { routes } from "@/routes.ts";
import { signOut } from "@/server/auth/confirm.ts";
import { readCookie, setCookie } from "@/server/cookies.ts";
import { isOwnForm } from "@/server/same-site.ts";
import { plainly, readForm, seeOther } from "@/server/forms.ts";

/** Ends this browser's session, in the database too. */
export async function POST(request: Request): Promise<Response> {
  if (!isOwnForm(request)) return plainly(403, "This form belongs to another site.");
  await signOut(readCookie(request.headers.get("cookie"), "session"));
  const answer = seeOther(routes.signIn({ signedOut: "1" }), [
    setCookie("session", ""),
    setCookie("membership", ""),
    setCookie("next", ""),
  ]);
  // What this browser kept: drafts, notes of meetings and the pages of the companion. Only once nothing is lost by it, or
  // the person was told what.
  const form = await readForm(request);
  if (form?.get("clear") === "1") answer.headers.set("Clear-Site-Data", '"storage"');
  return answer;
}
