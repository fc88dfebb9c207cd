import type { CohortId } from "../shared/ids.ts";
import { NO_STUDIES, saidOf, type SaidStudies, type Studies } from "../people/studies.ts";
import { sameFields } from "../shared/same-fields.ts";
import type { RosterLine, RosterProblem } from "./read-roster.ts";

/** Somebody of the office with an address of the roster. */
export interface RosterMember extends Studies {
  readonly email: string;
  readonly isStudent: boolean;
  readonly disabled: boolean;
  readonly hasSignedIn: boolean;
  readonly cohortIds: readonly CohortId[];
}

/**
 * What becomes of a row: a new student, one who was taken back before they ever signed in, one who joins a cohort, one of
 * whose studies it says something else than we know, or nothing, since it is so already.
 */
export type RosterOutcome = "new" | "back" | "enrol" | "change" | "there" | RosterProblem;

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
      const studies = { ...NO_STUDIES, ...saidOf(line) };
      const cohortIds = cohortId === null ? [] : [cohortId];
      known.set(email, {
        email,
        isStudent: true,
        disabled: false,
        hasSignedIn: false,
        cohortIds,
        ...studies,
      });
    }
    return { ...line, outcome };
  });
}

/** One row against whoever has its address now. */
export function outcomeOf(
  { name, cohortId, ...said }: Pick<RosterLine, "name" | "cohortId"> & SaidStudies,
  member: RosterMember | undefined,
): RosterOutcome {
  if (!member) return name === null ? "no_name" : "new";
  if (!member.isStudent) return "not_student";
  if (member.disabled) return member.hasSignedIn ? "disabled" : "back";
  if (cohortId !== null && !member.cohortIds.includes(cohortId)) return "enrol";
  return sameFields(member, saidOf(said)) ? "there" : "change";
}
