import { addMinutes, type MembershipId, type Role } from "@askaround/core/shared";
import { addSession, endSession, findLogin, listMyMemberships } from "@askaround/db/auth";
import { DEMO_LOGINS, DEMO_OFFICES } from "@askaround/db/demo";
import { hashToken, randomToken } from "@askaround/db/secrets";
import { getEnv, isThisMachine } from "../../env.ts";
import { now } from "../clock.ts";
import { LIFETIMES } from "../cookies.ts";
import { authDb } from "../database.ts";

/** Whether this installation lets anyone into its demo office. */
export function isDemo(): boolean {
  return getEnv().DEMO === "1";
}

export function isDemoOffice(officeId: string): boolean {
  return isDemo() && DEMO_OFFICES.some((id) => id === officeId);
}

/** Where the mail of the demo can be read; null when it really leaves. */
export function demoInbox(): string | null {
  const { RESEND_BASE_URL: url } = getEnv();
  return url !== undefined && isThisMachine(url) ? `${url.replace(/\/+$/, "")}/inbox` : null;
}

/** The people of the demo who can be stepped into, one for each role. */
export const DEMO_PEOPLE: readonly { readonly role: Role; readonly name: string }[] = DEMO_LOGINS;

/**
 * Opens a session, without a mail, as the demo's person of that role, and ends the browser's old one. Null where there is
 * no demo, or that person has no such place in its main office any more. No other person or office can be reached.
 */
export async function enterDemo(
  role: string,
  oldSession: string,
): Promise<{ session: string; membershipId: MembershipId; role: Role } | null> {
  const person = DEMO_LOGINS.find((login) => login.role === role);
  if (!isDemo() || !person) return null;
  return authDb().db.transaction(async (tx) => {
    const login = await findLogin(tx, { email: person.email });
    if (!login) return null;
    const [session, at] = [randomToken(), now()];
    const tokenHash = hashToken(session);
    const expiresAt = addMinutes(at, LIFETIMES.session / 60);
    await addSession(tx, { tokenHash, userId: login.id, createdAt: at, expiresAt });
    const place = (await listMyMemberships(tx, tokenHash)).find(
      (choice) => choice.officeId === DEMO_OFFICES[0] && choice.role === role,
    );
    // A session that leads nowhere is no use to anyone.
    await endSession(tx, place ? hashToken(oldSession) : tokenHash);
    return place ? { session, membershipId: place.membershipId, role: place.role } : null;
  });
}
