import { routes } from "@/routes.ts";
import { askForSignIn, newIntent, readAddress } from "@/server/auth/ask.ts";
import { safePath } from "@/server/auth/safe-path.ts";
import { readCookie, setCookie } from "@/server/cookies.ts";
import { ownForm, seeOther } from "@/server/forms.ts";

/** Asks for a sign-in mail. Every address that can be one gets the same answer. */
export async function POST(request: Request): Promise<Response> {
  const form = await ownForm(request);
  if (form instanceof Response) return form;

  const typed = (form.get("email") ?? "").slice(0, 254);
  const next = safePath(form.get("next") ?? "");
  const email = readAddress(form.get("email") ?? "");
  if (email === null) {
    // What was typed goes back to the field by a cookie: an address does not belong in an address bar.
    return seeOther(routes.signIn({ problem: "email", ...(next ? { next } : {}) }), [
      setCookie("asked", typed),
    ]);
  }
  const intent = intentOf(request);
  await askForSignIn(email, intent);
  return seeOther(routes.signInCheckEmail(), [
    setCookie("intent", intent),
    setCookie("asked", email),
    setCookie("next", next),
  ]);
}

/** A browser that asks twice keeps its intent, so that the first mail works too. */
function intentOf(request: Request): string {
  const kept = readCookie(request.headers.get("cookie"), "intent");
  return /^[A-Za-z0-9_-]{43}$/.test(kept) ? kept : newIntent();
}
