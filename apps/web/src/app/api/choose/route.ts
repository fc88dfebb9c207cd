import { routes } from "@/routes.ts";
import { landing } from "@/server/auth/safe-path.ts";
import { chooseMembership } from "@/server/auth/choose.ts";
import { readCookie, setCookie } from "@/server/cookies.ts";
import { ownForm, seeOther } from "@/server/forms.ts";

/** Chooses the office and role to work in. The cookie only names it; each request asks whether it still holds. */
export async function POST(request: Request): Promise<Response> {
  const form = await ownForm(request);
  if (form instanceof Response) return form;
  const cookies = request.headers.get("cookie");
  const chosen = await chooseMembership(readCookie(cookies, "session"), form.get("membershipId") ?? "");
  if (!chosen) return seeOther(routes.choose());
  return seeOther(landing(chosen.role, readCookie(cookies, "next")), [
    setCookie("membership", chosen.membershipId),
    setCookie("next", ""),
  ]);
}
