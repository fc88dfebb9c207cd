import {
  claimPeople,
  countCodeTry,
  endSession,
  findLogin,
  findSession,
  findToken,
  listMyMemberships,
  type CodeOf,
  type MembershipChoice,
} from "@askaround/db/auth";
import { hashCode, hashToken, isSame } from "@askaround/db/secrets";
import { getEnv } from "../../env.ts";
import { now } from "../clock.ts";
import { authDb } from "../database.ts";
import { signInWithProof } from "./next-auth.ts";

/** Why nobody was signed in. `expired` also covers a link or code that was used before. */
export type SignInProblem = "expired" | "wrong_code" | "other_browser" | "no_office";

export type SignInResult =
  | { ok: true; session: string; memberships: readonly MembershipChoice[] }
  | { ok: false; problem: SignInProblem };

/** What the page of a link shows: the button only in the browser that asked for the mail. Changes nothing. */
export async function lookAtLink(token: string, intent: string): Promise<"button" | "code" | "expired"> {
  const found = await findToken(authDb().db, hashToken(token), now());
  if (!found || found.expired) return "expired";
  return isSame(found.intentHash, hashToken(intent)) ? "button" : "code";
}

/** The button: good with the link and with the cookie of the browser that asked. */
export async function confirmByLink(
  token: string,
  intent: string,
  oldSession: string,
): Promise<SignInResult> {
  const seen = await lookAtLink(token, intent);
  if (seen === "expired") return { ok: false, problem: "expired" };
  if (seen === "code") return { ok: false, problem: "other_browser" };
  return openSession(hashToken(token), oldSession);
}

/** The six digits: of the mail whose link was opened, or of the mails this browser asked for. */
export async function confirmByCode(
  code: string,
  from: { token: string; intent: string },
  oldSession: string,
): Promise<SignInResult> {
  const of: CodeOf =
    from.token === "" ? { intentHash: hashToken(from.intent) } : { tokenHash: hashToken(from.token) };
  const tried = await countCodeTry(authDb().db, of, now());
  if (tried.length === 0) return { ok: false, problem: "expired" };
  const { AUTH_SECRET } = getEnv();
  const right = tried.filter(({ tokenHash, codeHash }) =>
    isSame(codeHash, hashCode(AUTH_SECRET, tokenHash, code)),
  );
  const [proven] = right;
  return proven ? openSession(proven.tokenHash, oldSession) : { ok: false, problem: "wrong_code" };
}

class NoOffice extends Error {}

/** Spends the token and opens a session in place of the old one, or leaves everything as it was. */
async function openSession(provenTokenHash: string, oldSession: string): Promise<SignInResult> {
  try {
    return await authDb().db.transaction(async (tx): Promise<SignInResult> => {
      const session = await signInWithProof(tx, provenTokenHash);
      if (session === null) return { ok: false, problem: "expired" };
      const stored = await findSession(tx, hashToken(session), now());
      const login = stored && (await findLogin(tx, { id: stored.userId }));
      if (!login) throw new Error("A session was opened for nobody.");
      await claimPeople(tx, login.id, login.email);
      const memberships = await listMyMemberships(tx, hashToken(session));
      if (memberships.length === 0) throw new NoOffice();
      if (oldSession !== "") await endSession(tx, hashToken(oldSession));
      return { ok: true, session, memberships };
    });
  } catch (error) {
    if (error instanceof NoOffice) return { ok: false, problem: "no_office" };
    throw error;
  }
}

export async function signOut(session: string): Promise<void> {
  if (session !== "") await endSession(authDb().db, hashToken(session));
}
