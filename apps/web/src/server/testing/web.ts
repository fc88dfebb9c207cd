import { connect, type Connection } from "@askaround/db";
import { createTestDb } from "@askaround/db/testing";
import { getEnv } from "../../env.ts";
import { cookieName, type CookieKind } from "../cookies.ts";
import { authDb, webDb } from "../database.ts";

/** Points this test file's web process at a database of its own. Call it before anything else. */
export async function startWeb(): Promise<{ owner: Connection; stop: () => Promise<void> }> {
  const database = await createTestDb();
  process.env["DATABASE_URL"] = database.ownerUrl;
  const owner = connect(getEnv().DATABASE_URL, { max: 2, name: "test" });
  const stop = async () => {
    await Promise.all([owner.close(), webDb().close(), authDb().close()]);
    await database.drop();
  };
  return { owner, stop };
}

export const ORIGIN = "http://localhost:3000";

/** A Cookie header. */
export function cookieHeader(cookies: Partial<Record<CookieKind, string>>): string {
  return Object.entries(cookies)
    .map(([kind, value]) => `${cookieName(kind as CookieKind)}=${encodeURIComponent(value)}`)
    .join("; ");
}

/** The headers a browser adds to a form of our own page. */
export const OWN_FORM = {
  origin: ORIGIN,
  "sec-fetch-site": "same-origin",
  "content-type": "application/x-www-form-urlencoded",
} as const;

/** What a form sends to one of our addresses; `headers` win over those of a page of our own. */
export function formPost(
  path: string,
  fields: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Request {
  const body = new URLSearchParams(fields).toString();
  return new Request(`${ORIGIN}${path}`, { method: "POST", headers: { ...OWN_FORM, ...headers }, body });
}

/** The cookies an answer sets, by kind. */
export function cookiesOf(response: Response): Partial<Record<CookieKind, string>> {
  const set: Partial<Record<CookieKind, string>> = {};
  for (const line of response.headers.getSetCookie()) {
    const [, kind, value] = /^(?:__Host-)?askaround-(\w+)=([^;]*)/.exec(line) ?? [];
    if (kind) set[kind as CookieKind] = decodeURIComponent(value ?? "");
  }
  return set;
}
