import type { NameLeave } from "../outreach/check-draft.ts";
import type { ContactId } from "../shared/ids.ts";
import { currentPermission, mayUseName, type PermissionEntry } from "./name-permission.ts";

/** One suggestion as far as a name is concerned: who made it, of whom, and what was answered. */
export interface NamedReferral {
  readonly referrerContactId: ContactId;
  readonly referrerName: string;
  /** The contact the suggested person became. */
  readonly contactId: ContactId | null;
  readonly history: readonly PermissionEntry[];
}

/** What is known about using one referrer's name towards one person. */
export interface LeaveToName {
  readonly referrerContactId: ContactId;
  readonly name: string;
  readonly leave: NameLeave;
}

/**
 * For everyone who suggested someone to this student: whether their name may be used now in what is written to `to`. One
 * grant that covers it is enough, whichever suggestion it came with. People are not third parties to themselves.
 */
export function leavesToName(referrals: readonly NamedReferral[], to: ContactId): LeaveToName[] {
  const referrers = new Map<ContactId, NamedReferral[]>();
  for (const each of referrals) {
    if (each.referrerContactId === to) continue;
    referrers.set(each.referrerContactId, [...(referrers.get(each.referrerContactId) ?? []), each]);
  }
  return [...referrers].map(([referrerContactId, theirs]) => ({
    referrerContactId,
    name: theirs[0]?.referrerName ?? "",
    leave: leaveOf(theirs, to),
  }));
}

function leaveOf(theirs: readonly NamedReferral[], to: ContactId): NameLeave {
  const covers = (each: NamedReferral) =>
    mayUseName(each.history, { to: each.contactId === to ? "this_person" : "someone_else", purpose: null });
  if (theirs.some(covers)) return "granted";
  const about = theirs.find((each) => each.contactId === to);
  const current = about ? currentPermission(about.history) : null;
  if (current === null) return "none";
  if (current.revokedReason !== null) return "revoked";
  if (current.answer === "will_introduce") return current.introducedAt === null ? "introduce" : "none";
  return current.answer === "granted" ? "none" : current.answer;
}
