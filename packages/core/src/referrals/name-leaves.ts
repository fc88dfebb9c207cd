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
  /** Why it was taken back, in the student's words. */
  readonly reason: string | null;
}

/**
 * For everyone who suggested someone to this student: whether their name may be used now in what is written to `to`. What was
 * answered last about this very person decides; where nothing was, a yes that covers anyone. People are not third
 * parties to themselves.
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
    ...leaveOf(theirs, to),
  }));
}

type Leave = Pick<LeaveToName, "leave" | "reason">;

function leaveOf(theirs: readonly NamedReferral[], to: ContactId): Leave {
  const about = theirs
    .filter(({ contactId }) => contactId === to)
    .flatMap(({ history }) => currentPermission(history) ?? []);
  const current = currentPermission(about);
  if (current !== null && (current.answer !== "not_asked" || current.revokedReason !== null)) {
    return { leave: answered(current), reason: current.revokedReason };
  }
  const anyone = theirs.some(({ history }) => mayUseName(history, { to: "someone_else", purpose: null }));
  return { leave: anyone ? "granted" : current === null ? "none" : "not_asked", reason: null };
}

function answered(current: PermissionEntry): NameLeave {
  if (mayUseName([current], { to: "this_person", purpose: null })) return "granted";
  if (current.revokedReason !== null) return "revoked";
  if (current.answer === "will_introduce") return "introduce";
  return current.answer === "granted" ? "none" : current.answer;
}
