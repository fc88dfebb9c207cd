import type { MeetingId, PersonId, PromiseId } from "../shared/ids.ts";
import type { Instant } from "../shared/time.ts";
import type { Debrief, Meeting, MeetingPromise } from "./meeting.ts";

export interface MeetingStore {
  find(id: MeetingId): Promise<Meeting | null>;
  findForUpdate(id: MeetingId): Promise<Meeting | null>;
  insert(meeting: Meeting): Promise<void>;
  /** Writes everything but id, student and contacts if the stored revision is still `meeting.revision - 1`; false when it is not. */
  save(meeting: Meeting): Promise<boolean>;
  listScheduledOf(studentId: PersonId): Promise<readonly Meeting[]>;
  findDebrief(id: MeetingId): Promise<Debrief | null>;
  insertDebrief(debrief: Debrief): Promise<void>;
  addPromises(promises: readonly MeetingPromise[]): Promise<void>;
  findPromiseForUpdate(id: PromiseId): Promise<MeetingPromise | null>;
  setPromiseDone(id: PromiseId, doneAt: Instant | null): Promise<void>;
}
