import type { ContactId, PersonId } from "../shared/ids.ts";
import type { Contact, Professional } from "./contact.ts";

export interface ContactStore {
  find(id: ContactId): Promise<Contact | null>;
  findForUpdate(id: ContactId): Promise<Contact | null>;
  /** The contacts of one student; used to warn of a duplicate. */
  listOf(studentId: PersonId): Promise<readonly Contact[]>;
  insert(contact: Contact): Promise<void>;
  /** Writes everything the student may change if the stored revision is still `contact.revision - 1`; false when it is not. */
  save(contact: Contact): Promise<boolean>;
  insertProfessional(professional: Professional): Promise<void>;
}
