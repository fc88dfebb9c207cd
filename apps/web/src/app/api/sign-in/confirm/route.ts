import { routes } from "@/routes.ts";
import { confirmByCode, confirmByLink, type SignInResult } from "@/server/auth/confirm.ts";
import { landing } from "@/server/auth/safe-path.ts";
import { readCookie, setCookie } from "@/server/cookies.ts";
import { ownForm, seeOther } from "@/server/forms.ts";

const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** Signs in: by the button of a mail's link in the browser that asked, or by the mail's six digits. */
export async function POST(request: Request): Promise<Response> {
  const form = await ownForm(request);
  if (form instanceof Response) return form;

  const cookies = request.headers.get("cookie");
  const [intent, oldSession] = [readCookie(cookies, "intent"), readCookie(cookies, "session")];
  const given = form.get("token") ?? "";
  const token = TOKEN.test(given) ? given : "";
  const typed = form.get("code");

  if (typed === null) {
    return answer(await confirmByLink(token, intent, oldSession), token, cookies);
  }
  const code = digitsOf(typed);
  if (code === null) return back(token, "wrong_code");
  return answer(await confirmByCode(code, { token, intent }, oldSession), token, cookies);
}

/** The six digits however they were typed or pasted: "123 456", full-width digits. */
function digitsOf(typed: string): string | null {
  const digits = typed.slice(0, 40).normalize("NFKC").replace(/[\s-]/g, "");
  return /^[0-9]{6}$/.test(digits) ? digits : null;
}

function answer(result: SignInResult, token: string, cookies: string | null): Response {
  if (!result.ok) return back(token, result.problem);
  const { session, memberships } = result;
  const [only] = memberships;
  const done = [setCookie("session", session), setCookie("intent", ""), setCookie("asked", "")];
  if (only && memberships.length === 1) {
    const path = landing(only.role, readCookie(cookies, "next"));
    return seeOther(path, [...done, setCookie("membership", only.membershipId), setCookie("next", "")]);
  }
  return seeOther(routes.choose(), [...done, setCookie("membership", "")]);
}

/** Back to the page the form was on, with what went wrong. A link keeps its token, so another try needs no new mail. */
function back(token: string, problem: string): Response {
  return seeOther(
    token === "" ? routes.signInCheckEmail({ problem }) : routes.signInConfirm({ token, problem }),
  );
}
