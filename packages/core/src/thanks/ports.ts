import type { MeetingId, ThankYouId } from "../shared/ids.ts";
import type { ThankYou } from "./thank-you.ts";

export interface ThankYouStore {
  findForUpdate(id: ThankYouId): Promise<ThankYou | null>;
  listOfMeeting(meetingId: MeetingId): Promise<readonly ThankYou[]>;
  addAll(thankYous: readonly ThankYou[]): Promise<void>;
  /** Writes sentAt, sentBy, waivedAt, version and snoozedUntil. */
  save(thankYou: ThankYou): Promise<void>;
}
