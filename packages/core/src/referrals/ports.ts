import type { ContactId, MeetingId, ReferralId } from "../shared/ids.ts";
import type { NamePermission, Referral } from "./referral.ts";

export interface ReferralStore {
  findForUpdate(id: ReferralId): Promise<Referral | null>;
  listOfMeeting(meetingId: MeetingId): Promise<readonly Referral[]>;
  addAll(referrals: readonly Referral[]): Promise<void>;
  linkContact(id: ReferralId, contactId: ContactId): Promise<void>;
  /** Oldest first. */
  permissions(id: ReferralId): Promise<readonly NamePermission[]>;
  addPermission(permission: NamePermission): Promise<void>;
}
