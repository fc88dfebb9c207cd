import type { BulkActId, PersonId } from "../shared/ids.ts";
import type { Instant } from "../shared/time.ts";
import type { AdvisorMessage, MessageRecipient } from "./message.ts";

export interface MessageStore {
  /** Of these students those whom the advisor looks after, or all of them when it is null; locked against a second act at once. */
  recipients(
    studentIds: readonly PersonId[],
    advisorId: PersonId | null,
    now: Instant,
  ): Promise<readonly MessageRecipient[]>;
  /** What was sent by one act, locked. */
  ofAct(actId: BulkActId): Promise<readonly AdvisorMessage[]>;
  addAll(messages: readonly AdvisorMessage[]): Promise<void>;
  withdraw(actId: BulkActId, studentIds: readonly PersonId[], at: Instant): Promise<void>;
}
