import type { Tx } from "@askaround/db";
import { randomToken } from "@askaround/db/secrets";
import NextAuth, { type AuthOptions } from "next-auth";
import type { EmailConfig } from "next-auth/providers/email";
import { getEnv } from "../../env.ts";
import { cookieName, isHttps, LIFETIMES } from "../cookies.ts";
import { adapterOn } from "./adapter.ts";

/** Our own provider: the mail is a delivery that the worker sends, so there is nothing to do here. */
const byEmail: EmailConfig = {
  id: "email",
  type: "email",
  name: "Email",
  server: "",
  from: "",
  maxAge: 10 * 60,
  options: {},
  sendVerificationRequest: () => undefined,
};

/**
 * Has next-auth turn a proven token into a login and a session, inside `tx`. Returns the session cookie's value, or null
 * when the token was already spent. Its own callback address is never served: only this function calls it.
 */
export async function signInWithProof(tx: Tx, provenTokenHash: string): Promise<string | null> {
  let session: string | null = null;
  let fault: unknown = null;
  const adapter = adapterOn(tx, provenTokenHash);
  const options: AuthOptions = {
    secret: getEnv().AUTH_SECRET,
    providers: [byEmail],
    useSecureCookies: isHttps(),
    session: { strategy: "database", maxAge: LIFETIMES.session, generateSessionToken: randomToken },
    cookies: {
      sessionToken: { name: cookieName("session"), options: { httpOnly: true, sameSite: "lax", path: "/" } },
    },
    adapter: {
      ...adapter,
      createSession: async (created) => {
        session = created.sessionToken;
        return adapter.createSession?.(created) ?? created;
      },
    },
    logger: {
      error: (_code, metadata) => (fault ??= metadata),
      warn: () => undefined,
      debug: () => undefined,
    },
  };
  // next-auth exports no other door to its callback than a request; the token in it is a placeholder.
  const request = {
    method: "GET",
    headers: {},
    cookies: {},
    query: { nextauth: ["callback", "email"], token: "proven" },
  };
  await NextAuth(request as never, deafResponse() as never, options);
  if (fault !== null) throw new Error("next-auth could not sign in", { cause: fault });
  return session;
}

/** Takes what next-auth answers and forgets it: our route sets its own cookies and its own redirect. */
function deafResponse() {
  const response = {
    status: () => response,
    setHeader: () => response,
    getHeader: () => undefined,
    end: () => response,
    json: () => response,
    send: () => response,
  };
  return response;
}
