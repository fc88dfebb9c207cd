import { getEnv } from "../env.ts";

const DAY = 24 * 60 * 60;

/** Seconds each cookie lives. */
export const LIFETIMES = {
  session: 30 * DAY,
  membership: 30 * DAY,
  intent: 15 * 60,
  asked: 15 * 60,
  next: 15 * 60,
} as const;

export type CookieKind = keyof typeof LIFETIMES;

export function isHttps(): boolean {
  return getEnv().APP_URL.startsWith("https:");
}

/** The `__Host-` prefix needs https; on loopback the same attributes go without it. */
export function cookieName(kind: CookieKind): string {
  return `${isHttps() ? "__Host-" : ""}askaround-${kind}`;
}

/** One Set-Cookie value. An empty value takes the cookie away. */
export function setCookie(kind: CookieKind, value: string): string {
  const age = value === "" ? 0 : LIFETIMES[kind];
  const secure = isHttps() ? "; Secure" : "";
  return `${cookieName(kind)}=${encodeURIComponent(value)}; Path=/; Max-Age=${age}; HttpOnly; SameSite=Lax${secure}`;
}

/** The value of a cookie in a Cookie header; empty when it is missing or cannot be read. */
export function readCookie(header: string | null, kind: CookieKind): string {
  const name = cookieName(kind);
  for (const pair of (header ?? "").split(";")) {
    const at = pair.indexOf("=");
    if (at > 0 && pair.slice(0, at).trim() === name) return decoded(pair.slice(at + 1).trim());
  }
  return "";
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return "";
  }
}
