import type { MeetingId, PersonId } from "../shared/ids.ts";
import type { Instant } from "../shared/time.ts";
import type { PlacedQuestion } from "./decide-place.ts";
import type { PrepRows } from "./prep.ts";

/** Rows of one kind. `id` is the row's own, the contact's for research and the meeting's for the plan. */
export interface PrepPartStore<Row> {
  find(meetingId: MeetingId, id: string): Promise<Row | null>;
  insert(row: Row): Promise<void>;
  /** Writes what a person may change if the stored revision is still `row.revision - 1`; false when it is not. */
  save(row: Row): Promise<boolean>;
  /** How many there are for a meeting, removed ones too. */
  count(meetingId: MeetingId): Promise<number>;
}

/** Everything that was written down for a meeting, questions in their order, removed rows too. */
export interface PrepContent {
  readonly plan: PrepRows["plan"] | null;
  readonly research: readonly PrepRows["research"][];
  readonly findings: readonly PrepRows["finding"][];
  readonly points: readonly PrepRows["point"][];
  readonly questions: readonly PrepRows["question"][];
}

export type PrepStore = { readonly [Kind in keyof PrepRows]: PrepPartStore<PrepRows[Kind]> } & {
  /** Notes that a preparation was worked on. */
  touch(meetingId: MeetingId, at: Instant): Promise<void>;
  /** Every question of a meeting in its order, removed ones too. */
  listQuestions(meetingId: MeetingId): Promise<readonly PlacedQuestion[]>;
  readAll(meetingId: MeetingId): Promise<PrepContent>;
  /** Moves questions; their revision stays, since no word of them changed. */
  place(moved: readonly PlacedQuestion[]): Promise<void>;
  /** Adding what is there, or removing what is not, does nothing. */
  setFavourite(studentId: PersonId, bankId: string, favourite: boolean): Promise<void>;
  listFavourites(studentId: PersonId): Promise<readonly string[]>;
};
