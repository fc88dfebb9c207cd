import type { OfficeQuestionId } from "../shared/ids.ts";
import type { Instant } from "../shared/time.ts";
import type { OfficeQuestion } from "./office-question.ts";

export interface BankStore {
  /** Every question of the office, retired ones too, phase by phase in their order. */
  list(): Promise<readonly OfficeQuestion[]>;
  /** Locked. */
  findForUpdate(id: OfficeQuestionId): Promise<OfficeQuestion | null>;
  insert(question: OfficeQuestion): Promise<void>;
  /** Writes everything but the place if the stored revision is still `question.revision - 1`; false when it is not. */
  save(question: OfficeQuestion): Promise<boolean>;
  /** Moves questions; their revision stays, since no word of them changed. */
  place(moved: readonly Pick<OfficeQuestion, "id" | "position">[]): Promise<void>;
  /** Ids of the product's questions that this office does not offer. */
  listHidden(): Promise<readonly string[]>;
  /** Hides one of the product's, or with null shows it again. Twice does no harm. */
  setHidden(bankId: string, at: Instant | null): Promise<void>;
}
