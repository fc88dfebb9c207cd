import type { ContactId, DutyId, PersonId } from "../shared/ids.ts";
import type { Instant } from "../shared/time.ts";
import type { Duty, DutyAbout } from "./duty.ts";

export interface DutyStore {
  findForUpdate(id: DutyId): Promise<Duty | null>;
  /** Every round, oldest first, locked. */
  listAbout(about: DutyAbout): Promise<readonly Duty[]>;
  /** Everything owed to a contact, or done for them, locked. */
  listOwedTo(contactId: ContactId): Promise<readonly Duty[]>;
  /** Suggestions of this student that wait and lead to this contact. */
  listWaitingFor(studentId: PersonId, contactId: ContactId): Promise<readonly Duty[]>;
  /**
   * When the student was last in contact with somebody, as far as anything here says: booked, met, written to, answered,
   * thanked, or told something. Null when nothing does.
   */
  lastContactWith(contactId: ContactId): Promise<Instant | null>;
  /** False when there is such a duty already. */
  add(duty: Duty): Promise<boolean>;
  /** Writes dueAt, doneAt, waivedAt, snoozedUntil, reason and version. */
  save(duty: Duty): Promise<void>;
  remove(id: DutyId): Promise<void>;
}
