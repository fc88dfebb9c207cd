import type { KeptEntry, LiveEntry } from "../live/entry.ts";
import type { ContactId, MeetingId, PersonId, PromiseId } from "../shared/ids.ts";
import type { Instant } from "../shared/time.ts";
import type { Debrief, DebriefDraft, DebriefEdit, Meeting, MeetingPromise } from "./meeting.ts";

export interface MeetingStore {
  find(id: MeetingId): Promise<Meeting | null>;
  findForUpdate(id: MeetingId): Promise<Meeting | null>;
  insert(meeting: Meeting): Promise<void>;
  /** Writes everything but id, student and contacts if the stored revision is still `meeting.revision - 1`; false when it is not. */
  save(meeting: Meeting): Promise<boolean>;
  /**
   * Deletes a meeting with which nothing was done, and what was asked to be prepared for it and never begun; false, with
   * nothing changed, when anything hangs on it.
   */
  removeUnused(id: MeetingId): Promise<boolean>;
  listScheduledOf(studentId: PersonId): Promise<readonly Meeting[]>;
  /** When the latest held meeting with this contact ended; null when there was none. */
  lastHeldWith(contactId: ContactId): Promise<Instant | null>;
  findDebrief(id: MeetingId): Promise<Debrief | null>;
  insertDebrief(debrief: Debrief): Promise<void>;
  /** Writes everything but `recordedAt`, under the lock of its meeting. */
  saveDebrief(debrief: Debrief): Promise<void>;
  /** Takes the write-up of a meeting back with its promises; its history must be empty. */
  removeDebrief(id: MeetingId): Promise<void>;
  addEdit(edit: DebriefEdit): Promise<void>;
  /** Oldest first. */
  listEdits(id: MeetingId): Promise<readonly DebriefEdit[]>;
  findDraft(id: MeetingId): Promise<DebriefDraft | null>;
  /** Adds or replaces, under the lock of its meeting. */
  saveDraft(draft: DebriefDraft): Promise<void>;
  dropDraft(id: MeetingId): Promise<void>;
  /** Oldest first. */
  listLiveEntries(id: MeetingId): Promise<readonly LiveEntry[]>;
  /** Adds those whose id is not taken. */
  addLiveEntries(entries: readonly KeptEntry[]): Promise<void>;
  listPromises(id: MeetingId): Promise<readonly MeetingPromise[]>;
  /** Writes who, what and by when. */
  savePromise(promise: MeetingPromise): Promise<void>;
  removePromises(ids: readonly PromiseId[]): Promise<void>;
  addPromises(promises: readonly MeetingPromise[]): Promise<void>;
  findPromiseForUpdate(id: PromiseId): Promise<MeetingPromise | null>;
  setPromiseDone(id: PromiseId, doneAt: Instant | null): Promise<void>;
}
