import type { ContactId, MeetingId, ReferralId } from "../shared/ids.ts";
import type { Instant } from "../shared/time.ts";
import type { NamePermission, Referral } from "./referral.ts";

export interface ReferralStore {
  findForUpdate(id: ReferralId): Promise<Referral | null>;
  listOfMeeting(meetingId: MeetingId): Promise<readonly Referral[]>;
  /** What this contact suggested. */
  listFrom(contactId: ContactId): Promise<readonly Referral[]>;
  /** Suggestions that this contact of the student's came from. */
  listLeadingTo(contactId: ContactId): Promise<readonly Referral[]>;
  addAll(referrals: readonly Referral[]): Promise<void>;
  /** Takes back suggestions that nothing was done with yet, each with its ledger: an undone write-up. */
  removeAll(ids: readonly ReferralId[]): Promise<void>;
  /** Null takes the link away again. */
  linkContact(id: ReferralId, contactId: ContactId | null): Promise<void>;
  /** Null takes it up again. */
  setLetGo(
    id: ReferralId,
    letGo: { readonly at: Instant; readonly reason: string | null } | null,
  ): Promise<void>;
  /** Oldest first. */
  permissions(id: ReferralId): Promise<readonly NamePermission[]>;
  addPermission(permission: NamePermission): Promise<void>;
}
