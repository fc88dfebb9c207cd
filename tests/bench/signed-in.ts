import type { Connection } from "@askaround/db";
import { hashToken, randomToken } from "@askaround/db/secrets";

/** Somebody whose browser is signed in. */
export interface SignedIn {
  readonly officeId: string;
  readonly personId: string;
  readonly membershipId: string;
  readonly userId: string;
  readonly cookie: string;
}

/** For a browser at that address. */
export function cookiesOf({ cookie }: SignedIn, url: string) {
  const { hostname } = new URL(url);
  return cookie.split("; ").map((pair) => {
    const [name = "", value = ""] = pair.split("=");
    return { name, value, domain: hostname, path: "/" };
  });
}

/** A session as signing in leaves it. */
export async function signIn({ sql }: Connection, officeId: string, personId: string): Promise<SignedIn> {
  const token = randomToken();
  const [login] = await sql<{ userId: string; membershipId: string }[]>`
    with login as (insert into auth.users (id, email, email_verified_at, created_at)
        select gen_random_uuid(), email, now(), now() from people where office_id = ${officeId} and id = ${personId} returning id),
      session as (insert into auth.sessions (token_hash, user_id, expires_at, created_at)
        select ${hashToken(token)}, id, now() + interval '1 day', now() from login),
      linked as (update people set user_id = (select id from login) where office_id = ${officeId} and id = ${personId})
    select login.id as "userId", m.id as "membershipId" from login, memberships m
      where m.office_id = ${officeId} and m.person_id = ${personId}`;
  if (!login) throw new Error("There is nobody to sign in.");
  const cookie = `askaround-session=${token}; askaround-membership=${login.membershipId}`;
  return { officeId, personId, ...login, cookie };
}
