import { roleHome, routes } from "@/routes.ts";
import { enterDemo, isDemo } from "@/server/auth/demo.ts";
import { readCookie, setCookie } from "@/server/cookies.ts";
import { ownForm, plainly, seeOther } from "@/server/forms.ts";

/** Steps into the demo office as its student, advisor or admin. Does not exist where there is no demo. */
export async function POST(request: Request): Promise<Response> {
  if (!isDemo()) return plainly(404, "There is no demo here.");
  const form = await ownForm(request);
  if (form instanceof Response) return form;
  const oldSession = readCookie(request.headers.get("cookie"), "session");
  const entered = await enterDemo(form.get("role") ?? "", oldSession);
  if (!entered) return seeOther(routes.demo({ problem: "gone" }));
  return seeOther(roleHome[entered.role](), [
    setCookie("session", entered.session),
    setCookie("membership", entered.membershipId),
    setCookie("next", ""),
  ]);
}
