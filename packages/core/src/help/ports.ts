import type { HelpRequestId, PersonId } from "../shared/ids.ts";
import type { HelpRequest } from "./help-request.ts";

export interface HelpStore {
  /** Locked. */
  findForUpdate(id: HelpRequestId): Promise<HelpRequest | null>;
  /** The one of this student that is not closed, locked. */
  findOpen(studentId: PersonId): Promise<HelpRequest | null>;
  insert(request: HelpRequest): Promise<void>;
  /** Writes everything but id, student and when it was first asked. */
  save(request: HelpRequest): Promise<void>;
}
