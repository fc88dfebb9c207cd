import "server-only";
import { headers } from "next/headers";
import { type CookieKind, readCookie } from "./cookies.ts";

/** A cookie of the page's own request; empty when it is missing. */
export async function requestCookie(kind: CookieKind): Promise<string> {
  return readCookie((await headers()).get("cookie"), kind);
}
