import { NextResponse, type NextRequest } from "next/server";
import { isTokenPath, pageHeaders, showsMail } from "./security-headers.ts";

/**
 * Sets headers and nothing else: who may see what is decided where the data is read.
 * The policy also rides on the request, which is where the renderer finds the nonce for its own scripts.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  const headers = pageHeaders({
    nonce: btoa(crypto.randomUUID()),
    https: (process.env["APP_URL"] ?? "").startsWith("https:"),
    development: process.env.NODE_ENV === "development",
    frames: showsMail(pathname),
  });
  if (isTokenPath(pathname)) {
    headers["Referrer-Policy"] = "no-referrer";
    headers["X-Robots-Tag"] = "noindex, nofollow";
    headers["Cache-Control"] = "no-store";
  }

  const inward = new Headers(request.headers);
  inward.set("Content-Security-Policy", headers["Content-Security-Policy"] ?? "");
  inward.set("x-page-path", `${pathname}${search}`);

  const response = NextResponse.next({ request: { headers: inward } });
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}

export const config = { matcher: ["/((?!api/|_next/static|_next/image|icon.svg).*)"] };
