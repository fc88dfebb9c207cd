import type { NamePermission } from "./referral.ts";

/** Where a referrer's name is about to be used: written or shown to whom, and what for. */
export interface NameUse {
  /** The suggested person, or any other third party. */
  readonly to: "this_person" | "someone_else";
  readonly purpose: string | null;
}

/** What of an entry decides whether a name may be used. */
export type PermissionEntry = Pick<
  NamePermission,
  "answer" | "scope" | "purpose" | "introducedAt" | "revokedReason" | "recordedAt"
>;

/** The entry that counts: the latest. Null when nothing was ever recorded. */
export function currentPermission<Entry extends PermissionEntry>(history: readonly Entry[]): Entry | null {
  return history.reduce<Entry | null>(
    (latest, entry) => (latest === null || entry.recordedAt >= latest.recordedAt ? entry : latest),
    null,
  );
}

/**
 * Whether something written for, or shown to, a third party may use the referrer's name now: granted, in scope
 * and not revoked. "Let me introduce you" permits only once the introduction is logged. A grant without a scope
 * covers the suggested person alone. Ask at the moment of use, not when a draft is opened.
 */
export function mayUseName(history: readonly PermissionEntry[], use: NameUse): boolean {
  const current = currentPermission(history);
  if (current === null || current.revokedReason !== null) return false;
  if (current.answer === "will_introduce") return current.introducedAt !== null && use.to === "this_person";
  if (current.answer !== "granted") return false;
  if (current.scope === "anyone") return true;
  if (use.to !== "this_person") return false;
  return current.scope !== "one_purpose" || current.purpose === use.purpose;
}

/** Whether there is a permission, given or promised, that could be taken back. */
export function canRevoke(current: NamePermission | null): boolean {
  return (
    current !== null &&
    current.revokedReason === null &&
    (current.answer === "granted" || current.answer === "will_introduce")
  );
}
