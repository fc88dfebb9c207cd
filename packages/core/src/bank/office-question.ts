import { type BankQuestion, questionPhases, type QuestionPhase } from "../prep/question.ts";
import type { OfficeQuestionId } from "../shared/ids.ts";
import type { Instant } from "../shared/time.ts";

/** The parts of a talk an office may add questions to: the closing two stand in every list, in their own words. */
export const OFFICE_PHASES = questionPhases.filter((phase) => phase !== "closing");

/** A question that the office wrote for its students, beside those the product brings. */
export interface OfficeQuestion extends Omit<BankQuestion, "id"> {
  readonly id: OfficeQuestionId;
  readonly phase: QuestionPhase;
  /** Its place among the office's own of the same phase. */
  readonly position: number;
  /** Since when students are not offered it any more; what they chose before stays on their lists. */
  readonly retiredAt: Instant | null;
  readonly revision: number;
}
