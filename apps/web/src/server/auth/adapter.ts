import { instantFromMillis, type UserId } from "@askaround/core/shared";
import type { Tx } from "@askaround/db";
import {
  addSession,
  endSession,
  findLogin,
  findSession,
  type Login,
  saveLogin,
  spendToken,
  verifyLogin,
} from "@askaround/db/auth";
import { hashToken } from "@askaround/db/secrets";
import { newUuid } from "@askaround/db/stores";
import type { Adapter, AdapterUser } from "next-auth/adapters";
import { now } from "../clock.ts";

/**
 * next-auth's storage on one open transaction. `provenTokenHash` is the sign-in token whose link or code was checked just
 * before: without it no verification token can be used, whatever address next-auth is called at.
 */
export function adapterOn(tx: Tx, provenTokenHash: string | null): Adapter {
  return {
    createUser: async ({ email }: Omit<AdapterUser, "id">) => {
      const at = now();
      return userOf(await saveLogin(tx, { id: newUuid(), email, emailVerifiedAt: at, createdAt: at }));
    },
    getUser: async (id) => maybeUserOf(await findLogin(tx, { id: id as UserId })),
    getUserByEmail: async (email) => maybeUserOf(await findLogin(tx, { email })),
    // Logins of other providers are not built.
    getUserByAccount: async () => null,
    linkAccount: async () => undefined,
    updateUser: async ({ id }) => {
      const login = await verifyLogin(tx, id as UserId, now());
      if (!login) throw new Error("This login is gone.");
      return userOf(login);
    },
    createSession: async (session) => {
      const { sessionToken, userId, expires } = session;
      const stored = { tokenHash: hashToken(sessionToken), userId: userId as UserId, createdAt: now() };
      await addSession(tx, { ...stored, expiresAt: instantFromMillis(expires.getTime()) });
      return session;
    },
    getSessionAndUser: async (sessionToken) => {
      const session = await findSession(tx, hashToken(sessionToken), now());
      const login = session && (await findLogin(tx, { id: session.userId }));
      if (!session || !login) return null;
      const expires = new Date(session.expiresAt);
      return { session: { sessionToken, userId: session.userId, expires }, user: userOf(login) };
    },
    // Sessions live as long as they were given; nothing prolongs them.
    updateSession: async () => null,
    deleteSession: async (sessionToken) => endSession(tx, hashToken(sessionToken)),
    // Asking for a mail is `askForSignIn`, which writes the hashes and the delivery in one statement.
    createVerificationToken: async () => null,
    useVerificationToken: async ({ token }) => {
      if (provenTokenHash === null) return null;
      const email = await spendToken(tx, provenTokenHash, now());
      return email === null ? null : { identifier: email, token, expires: new Date(Date.now() + 60_000) };
    },
  };
}

function userOf({ id, email, emailVerifiedAt }: Login): AdapterUser {
  return { id, email, emailVerified: emailVerifiedAt === null ? null : new Date(emailVerifiedAt) };
}

function maybeUserOf(login: Login | null): AdapterUser | null {
  return login ? userOf(login) : null;
}
