import type { Role } from "../shared/actor.ts";
import type { CohortId, PersonId, SavedViewId } from "../shared/ids.ts";
import type { Instant } from "../shared/time.ts";

/** Whose views they are: one person’s, in one role. */
export interface ViewOwner {
  readonly personId: PersonId;
  readonly role: Role;
}

/** A list of students as a member of staff wants to find it again: what it is narrowed to, its order and its columns. */
export interface SavedView extends ViewOwner {
  readonly id: SavedViewId;
  readonly name: string;
  /** The cohort whose list it is; null for that of all students. */
  readonly cohortId: CohortId | null;
  /** The query of the list’s address. */
  readonly query: string;
  /** Opens when the list of students is opened; at most one of an owner’s is. */
  readonly first: boolean;
  readonly savedAt: Instant;
}

/** One row of links has room for no more. */
export const MOST_VIEWS = 20;

/** Whether a view may stand among its owner’s others: as one of 20 at most, by a name of its own, whatever its case. */
export function whyNotSaved(
  others: readonly Pick<SavedView, "name">[],
  name: string,
): "too_many" | "name_taken" | null {
  const same = name.toLowerCase();
  if (others.some((other) => other.name.toLowerCase() === same)) return "name_taken";
  return others.length >= MOST_VIEWS ? "too_many" : null;
}
