import type { ContactId, ContactMergeId, MeetingId, PersonId } from "../shared/ids.ts";
import type { Instant } from "../shared/time.ts";
import type { Contact, Professional } from "./contact.ts";
import type { ContactMerge, MovedRows } from "./merge.ts";

/** A record that was joined with another is not found here until it is taken apart again. */
export interface ContactStore {
  find(id: ContactId): Promise<Contact | null>;
  findForUpdate(id: ContactId): Promise<Contact | null>;
  /** The contacts of one student; used to warn of a duplicate. */
  listOf(studentId: PersonId): Promise<readonly Contact[]>;
  insert(contact: Contact): Promise<void>;
  /**
   * Deletes a contact on whom nothing hangs, no meeting, message, suggestion or duty, and their professional when nobody else
   * has them and staff did nothing with the record; false when something does.
   */
  removeUnused(id: ContactId): Promise<boolean>;
  /** Writes everything the student may change if the stored revision is still `contact.revision - 1`; false when it is not. */
  save(contact: Contact): Promise<boolean>;
  /** The meetings with a contact. */
  listMeetings(id: ContactId): Promise<readonly MeetingId[]>;
  /** Hands these rows over, those of them that still belong to `from`; a meeting takes its notes of thanks and its preparation along. */
  repoint(from: ContactId, to: ContactId, rows: MovedRows): Promise<void>;
  /** Writes down that two records were made one; from now on the other one is hidden. */
  addMerge(merge: ContactMerge): Promise<void>;
  findMergeForUpdate(id: ContactMergeId): Promise<ContactMerge | null>;
  /** The other record is there again. */
  endMerge(id: ContactMergeId, at: Instant): Promise<void>;
  insertProfessional(professional: Professional): Promise<void>;
}
