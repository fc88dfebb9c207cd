import { getEnv } from "../env.ts";

/** Whether an Origin header names this installation. */
function isOwnOrigin(origin: string): boolean {
  return origin === new URL(getEnv().APP_URL).origin;
}

/**
 * Whether a call of the API comes from a page of ours. A browser always says where a write comes from; what says nothing
 * may only read. Null when it does, else the reason to answer with.
 */
export function refuseForeignCall(request: Request): string | null {
  const site = request.headers.get("sec-fetch-site");
  const origin = request.headers.get("origin");
  if (site !== null && site !== "same-origin") return "This address answers its own pages only.";
  if (origin !== null && !isOwnOrigin(origin)) return "This address answers its own pages only.";
  if (request.method === "GET") return null;
  if (origin === null) return "Say where this comes from with an Origin header.";
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  return type === "application/json" ? null : "Send application/json.";
}

/**
 * Whether a plain form was sent by a page of ours. Under `no-referrer` a form says `Origin: null`, so that is taken when
 * the browser itself vouches for the site.
 */
export function isOwnForm(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  const origin = request.headers.get("origin");
  if (site !== null)
    return site === "same-origin" && (origin === null || origin === "null" || isOwnOrigin(origin));
  return origin !== null && isOwnOrigin(origin);
}
