import type { CohortId } from "../shared/ids.ts";
import type { RosterLine, RosterProblem } from "./read-roster.ts";

/** Somebody of the office with an address of the roster. */
export interface RosterMember {
  readonly email: string;
  readonly isStudent: boolean;
  readonly disabled: boolean;
  readonly hasSignedIn: boolean;
  readonly cohortIds: readonly CohortId[];
}

/**
 * What becomes of a row: a new student, one who was taken back before they ever signed in, one who joins a cohort, or
 * nothing, since it is so already.
 */
export type RosterOutcome = "new" | "back" | "enrol" | "there" | RosterProblem;

export interface JudgedLine extends RosterLine {
  readonly outcome: RosterOutcome;
}

/** Judges each row by who is here; a student whose second row names another cohort joins both. */
export function judgeRoster(
  lines: readonly RosterLine[],
  members: ReadonlyMap<string, RosterMember>,
): readonly JudgedLine[] {
  const known = new Map(members);
  return lines.map((line) => {
    const outcome = line.problem ?? outcomeOf(line, known.get(line.email));
    if (outcome === "new" || outcome === "back") {
      const { email, cohortId } = line;
      const cohortIds = cohortId === null ? [] : [cohortId];
      known.set(email, { email, isStudent: true, disabled: false, hasSignedIn: false, cohortIds });
    }
    return { ...line, outcome };
  });
}

/** One row against whoever has its address now. */
export function outcomeOf(
  { name, cohortId }: Pick<RosterLine, "name" | "cohortId">,
  member: RosterMember | undefined,
): RosterOutcome {
  if (!member) return name === null ? "no_name" : "new";
  if (!member.isStudent) return "not_student";
  if (member.disabled) return member.hasSignedIn ? "disabled" : "back";
  return cohortId === null || member.cohortIds.includes(cohortId) ? "there" : "enrol";
}
