import {
  type CohortRules,
  countedIn,
  type EligibilityAnswers,
  expectEligibility,
  type RuleResult,
  type StudentFacts,
} from "@askaround/core/cohorts";
import type { MeetingScope, OwnScope, StudentScope } from "@askaround/core/policy";
import type { CohortId, MeetingId, OfficeId, PersonId } from "@askaround/core/shared";
import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { cohorts, eligibilityDecisions, enrolments, meetings, people } from "../schema/index.ts";
import { readFacts } from "../stores/progress-facts.ts";
import { ownMeetings } from "./own-meetings.ts";
import { cohortLookedAfter, studentInScope } from "./staff-scope.ts";

const asks = ({ leastMinutes, rules }: CohortRules) => leastMinutes !== null || rules.length > 0;

/** What the cohorts a student is in ask of a meeting before it counts; none when they take every meeting. */
export async function listOwnRules(tx: Tx, scope: OwnScope) {
  const rows = await tx
    .select({
      cohortId: cohorts.id,
      cohortName: cohorts.name,
      leastMinutes: cohorts.leastMinutes,
      rules: cohorts.rules,
    })
    .from(enrolments)
    .innerJoin(cohorts, and(eq(cohorts.officeId, enrolments.officeId), eq(cohorts.id, enrolments.cohortId)))
    .where(
      and(
        eq(enrolments.officeId, scope.officeId),
        eq(enrolments.studentId, scope.personId),
        isNull(enrolments.leftAt),
        isNull(cohorts.archivedAt),
      ),
    )
    .orderBy(cohorts.name, cohorts.id);
  return rows.filter(asks);
}

export interface EligibilityRow {
  readonly cohortId: CohortId;
  readonly cohortName: string;
  readonly leastMinutes: number | null;
  readonly meetingId: MeetingId;
  readonly results: readonly RuleResult[];
  /** Null while the meeting lies ahead: then `results` say what would come of it. */
  readonly counts: boolean | null;
  readonly decision: { readonly counts: boolean; readonly reason: string; readonly by: string } | null;
}

/** Whether one of the student's own meetings counts, cohort by cohort, and what they said about it. Null when not theirs. */
export async function getOwnEligibility(
  tx: Tx,
  scope: MeetingScope,
  { meetingId }: { readonly meetingId: MeetingId },
): Promise<{ readonly answers: EligibilityAnswers; readonly rows: readonly EligibilityRow[] } | null> {
  const [meeting] = await tx
    .select({ studentId: meetings.studentId })
    .from(meetings)
    .where(and(ownMeetings(scope), eq(meetings.id, meetingId)));
  if (!meeting) return null;
  const [facts] = await readFacts(tx, scope.officeId, [meeting.studentId]);
  const own = facts?.meetings.find(({ id }) => id === meetingId);
  if (!facts || !own) return null;
  const rows = await rowsOf(tx, scope.officeId, facts, undefined);
  return { answers: own.answers, rows: rows.filter((row) => row.meetingId === meetingId) };
}

/** The same for every meeting of a student, in the cohorts that the reader looks after. */
export async function listEligibility(
  tx: Tx,
  scope: StudentScope,
  { studentId }: { readonly studentId: PersonId },
): Promise<readonly EligibilityRow[]> {
  const [student] = await tx
    .select({ id: people.id })
    .from(people)
    .where(and(studentInScope(tx, scope), eq(people.id, studentId)));
  if (!student) return [];
  const [facts] = await readFacts(tx, scope.officeId, [studentId]);
  return facts ? rowsOf(tx, scope.officeId, facts, cohortLookedAfter(tx, scope)) : [];
}

async function rowsOf(
  tx: Tx,
  officeId: OfficeId,
  facts: StudentFacts,
  inScope: ReturnType<typeof cohortLookedAfter>,
): Promise<readonly EligibilityRow[]> {
  const asking = facts.enrolments.filter(
    (enrolled) => asks(enrolled) || facts.decisions.some(({ cohortId }) => cohortId === enrolled.cohortId),
  );
  if (asking.length === 0) return [];
  const ids = asking.map(({ cohortId }) => cohortId);
  const named = await tx
    .select({ id: cohorts.id, name: cohorts.name })
    .from(cohorts)
    .where(and(eq(cohorts.officeId, officeId), inArray(cohorts.id, ids), inScope));
  const decisions = await decisionsOf(tx, officeId, facts.studentId);
  return asking.flatMap((enrolled) => {
    const name = named.find(({ id }) => id === enrolled.cohortId)?.name;
    return name === undefined ? [] : rowsIn(enrolled, name, facts, decisions);
  });
}

function rowsIn(
  enrolled: StudentFacts["enrolments"][number],
  cohortName: string,
  facts: StudentFacts,
  decisions: Awaited<ReturnType<typeof decisionsOf>>,
): readonly EligibilityRow[] {
  const { cohortId, leastMinutes } = enrolled;
  const of = { cohortId, cohortName, leastMinutes };
  const held = countedIn(enrolled, facts);
  const counting = facts.meetings.filter(({ id }) =>
    held.some(({ meetingId, counts }) => counts && meetingId === id),
  );
  const ahead = facts.meetings.filter(
    ({ status, startsAt }) =>
      status === "scheduled" && startsAt >= enrolled.termStartsAt && startsAt < enrolled.termEndsAt,
  );
  return [
    ...held.map(({ meetingId, results, counts }) => {
      const decided = decisions.find((each) => each.cohortId === cohortId && each.meetingId === meetingId);
      const { counts: yes = false, reason = "", by = "" } = decided ?? {};
      return { ...of, meetingId, results, counts, decision: decided ? { counts: yes, reason, by } : null };
    }),
    ...ahead.map((meeting) => ({
      ...of,
      meetingId: meeting.id,
      results: expectEligibility(enrolled, meeting, counting),
      counts: null,
      decision: null,
    })),
  ];
}

function decisionsOf(tx: Tx, officeId: OfficeId, studentId: PersonId) {
  const { cohortId, meetingId, counts, reason } = eligibilityDecisions;
  return tx
    .select({ cohortId, meetingId, counts, reason, by: people.name })
    .from(eligibilityDecisions)
    .innerJoin(
      people,
      and(eq(people.officeId, eligibilityDecisions.officeId), eq(people.id, eligibilityDecisions.decidedBy)),
    )
    .where(and(eq(eligibilityDecisions.officeId, officeId), eq(eligibilityDecisions.studentId, studentId)));
}
