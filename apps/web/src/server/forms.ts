import { readAtMost } from "./read-body.ts";
import { isOwnForm } from "./same-site.ts";

const MOST_BYTES = 10_000;

/** The fields of a plain form; null when the body is not one, or is far too long. */
export async function readForm(request: Request): Promise<URLSearchParams | null> {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/x-www-form-urlencoded") return null;
  const body = await readAtMost(request, MOST_BYTES);
  return body === null ? null : new URLSearchParams(body);
}

/** The fields of a form that a page of ours sent; else the answer to give instead. */
export async function ownForm(request: Request): Promise<URLSearchParams | Response> {
  if (!isOwnForm(request))
    return plainly(403, "This form belongs to another site. Open our own page and try again.");
  return (await readForm(request)) ?? plainly(400, "This form could not be read. Go back and try again.");
}

/** Where the browser goes after a form, with a GET; cookies as made by `setCookie`. */
export function seeOther(path: string, cookies: readonly string[] = []): Response {
  const headers = new Headers({
    location: path,
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
  });
  for (const cookie of cookies) headers.append("set-cookie", cookie);
  return new Response(null, { status: 303, headers });
}

export function plainly(status: number, sentence: string): Response {
  const headers = { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" };
  return new Response(`${sentence}\n`, { status, headers });
}
