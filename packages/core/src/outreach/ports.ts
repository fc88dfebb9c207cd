import type { ContactId } from "../shared/ids.ts";
import type { Outreach } from "./outreach.ts";

export interface OutreachStore {
  /** What was written to a contact, the first message before the follow-up, locked. */
  listOf(contactId: ContactId): Promise<readonly Outreach[]>;
  insert(outreach: Outreach): Promise<void>;
  /** Writes everything but whose it is, to whom, which step and when it was begun. */
  save(outreach: Outreach): Promise<void>;
}
