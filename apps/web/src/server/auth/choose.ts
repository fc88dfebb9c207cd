import { listMyMemberships, type MembershipChoice } from "@askaround/db/auth";
import { hashToken } from "@askaround/db/secrets";
import { authDb } from "../database.ts";

/** The membership of that id if it belongs to whoever has this session; null otherwise. */
export async function chooseMembership(
  session: string,
  membershipId: string,
): Promise<MembershipChoice | null> {
  if (session === "") return null;
  const mine = await listMyMemberships(authDb().db, hashToken(session));
  return mine.find((choice) => choice.membershipId === membershipId) ?? null;
}
