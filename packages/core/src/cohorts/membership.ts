import { programKey } from "../people/programs.ts";
import type { Studies } from "../people/studies.ts";
import type { PersonId } from "../shared/ids.ts";

/** Whether a person put somebody into a cohort, or took them out, or the cohort's rule did. */
export const MEMBERSHIP_BY = ["hand", "rule"] as const;
export type MembershipBy = (typeof MEMBERSHIP_BY)[number];

/** Who belongs to a cohort by what the office keeps of their studies. Every part that is said must hold; one at least is. */
export interface MembershipRule {
  /** One of these, however it is spelt; empty for any. */
  readonly programs: readonly string[];
  /** First and last year of graduation, both counted. */
  readonly graduatesFrom: number | null;
  readonly graduatesTo: number | null;
  readonly firstGeneration: boolean | null;
}

/** Somebody's latest time in a cohort. */
export interface Standing {
  readonly by: MembershipBy;
  /** Null while they are in it. */
  readonly leftBy: MembershipBy | null;
}

/** What is not known of a student matches nothing that is asked for. */
export function matchesRule(
  rule: MembershipRule,
  { program, graduationYear, firstGeneration }: Studies,
): boolean {
  const { programs, graduatesFrom, graduatesTo } = rule;
  const inProgram =
    programs.length === 0 || programs.some((each) => programKey(each) === programKey(program ?? ""));
  const year = graduationYear ?? Number.NaN;
  return (
    inProgram &&
    (graduatesFrom === null || year >= graduatesFrom) &&
    (graduatesTo === null || year <= graduatesTo) &&
    (rule.firstGeneration === null || rule.firstGeneration === firstGeneration)
  );
}

/**
 * What a rule changes for one student. Whoever was put in by hand stays, and whoever was taken out by hand stays out: a rule
 * only undoes what a rule has done.
 */
export function decideMembership(matches: boolean, latest: Standing | null): "join" | "leave" | "stay" {
  if (latest?.leftBy === null) return !matches && latest.by === "rule" ? "leave" : "stay";
  return matches && latest?.leftBy !== "hand" ? "join" : "stay";
}

/** A student of the office as the rule of one cohort sees them. */
export interface StudentStanding extends Studies {
  readonly studentId: PersonId;
  /** Their latest time in the cohort; null when they never were in it. */
  readonly latest: Standing | null;
}

/** What following a rule would do. */
export interface Foreseen {
  readonly joining: readonly PersonId[];
  readonly leaving: readonly PersonId[];
  /** In the cohort by hand and not asked for: they stay. */
  readonly stayIn: readonly PersonId[];
  /** Asked for and taken out by hand: they stay out. */
  readonly stayOut: readonly PersonId[];
  /** How many are in the cohort afterwards. */
  readonly members: number;
}

/** What a rule does to these students; without one, whoever an earlier rule brought leaves. */
export function foreseeRule(rule: MembershipRule | null, standings: readonly StudentStanding[]): Foreseen {
  const judged = standings.map(({ studentId, latest, ...studies }) => {
    const matches = rule !== null && matchesRule(rule, studies);
    return { studentId, latest, matches, change: decideMembership(matches, latest) };
  });
  const those = (wanted: (one: (typeof judged)[number]) => boolean) =>
    judged.filter(wanted).map(({ studentId }) => studentId);
  const isIn = ({ latest }: (typeof judged)[number]) => latest !== null && latest.leftBy === null;
  const joining = those(({ change }) => change === "join");
  const leaving = those(({ change }) => change === "leave");
  return {
    joining,
    leaving,
    stayIn: those((one) => isIn(one) && !one.matches && one.latest?.by === "hand"),
    stayOut: those(({ matches, latest }) => matches && latest?.leftBy === "hand"),
    members: judged.filter(isIn).length + joining.length - leaving.length,
  };
}
