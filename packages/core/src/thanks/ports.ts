import type { MeetingId, ThankYouId } from "../shared/ids.ts";
import type { NoteDraft } from "./note-draft.ts";
import type { ThankYou } from "./thank-you.ts";

export interface ThankYouStore {
  findForUpdate(id: ThankYouId): Promise<ThankYou | null>;
  listOfMeeting(meetingId: MeetingId): Promise<readonly ThankYou[]>;
  addAll(thankYous: readonly ThankYou[]): Promise<void>;
  /** Writes sentAt, sentBy, waivedAt, version and snoozedUntil. */
  save(thankYou: ThankYou): Promise<void>;
  /** The one write to the dates: the meeting ended at another time than was noted at first. */
  moveDates(id: ThankYouId, dates: Pick<ThankYou, "dueAt" | "openUntil">): Promise<void>;
  /** What is written so far; call it with the note's row locked. */
  findDraft(id: ThankYouId): Promise<NoteDraft | null>;
  saveDraft(draft: NoteDraft): Promise<void>;
  /** Takes the notes of a meeting back whose write-up is undone. */
  removeOfMeeting(meetingId: MeetingId): Promise<void>;
}
