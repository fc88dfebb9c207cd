import type { PersonId, ThankYouId } from "../shared/ids.ts";
import type { Instant } from "../shared/time.ts";

/** What a student is writing, or wrote, to one professional. It stays as a record once the note is sent. */
export interface NoteDraft {
  readonly thankYouId: ThankYouId;
  readonly studentId: PersonId;
  readonly text: string;
  /** Rises with every save, so that a second tab cannot write over what it has not seen. */
  readonly revision: number;
  readonly savedAt: Instant;
}

export const NOTE_DRAFT_MOST = 4000;
