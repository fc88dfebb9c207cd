import { routes } from "@/routes.ts";
import { plainly, readForm, seeOther } from "@/server/forms.ts";
import { chooseMail } from "@/server/mail-links/mail-preference.ts";

type Context = { params: Promise<{ token: string }> };

/** Where a mail program that only knows links goes: the page, which asks first. */
export async function GET(_request: Request, context: Context): Promise<Response> {
  return seeOther(routes.mailPreferences((await context.params).token));
}

/**
 * Switches a kind of mail off: at once and with an empty answer for a mail program's one-click (RFC 8058), back to the page
 * for the page's own form, which can also switch it on again. Authorised by the token alone.
 */
export async function POST(request: Request, context: Context): Promise<Response> {
  const { token } = await context.params;
  const form = await readOneClickOrForm(request);
  const choice = form?.get("mail");
  const fromPage = choice === "on" || choice === "off";
  if (!fromPage && form?.get("List-Unsubscribe") !== "One-Click") {
    return plainly(400, "This form could not be read. Open the link in the mail again.");
  }
  const known = await chooseMail(token, choice === "on");
  if (fromPage) return seeOther(routes.mailPreferences(token));
  return known ? new Response(null, { status: 200 }) : plainly(404, "This link is not complete.");
}

/** RFC 8058 lets mail programs send multipart/form-data too. */
async function readOneClickOrForm(request: Request): Promise<URLSearchParams | null> {
  const type = request.headers.get("content-type") ?? "";
  if (!type.toLowerCase().startsWith("multipart/form-data")) return readForm(request);
  try {
    const value = (await request.formData()).get("List-Unsubscribe");
    return new URLSearchParams(typeof value === "string" ? { "List-Unsubscribe": value } : {});
  } catch {
    return null;
  }
}
