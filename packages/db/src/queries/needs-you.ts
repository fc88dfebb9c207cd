import { attentionOf } from "@askaround/core/cohorts";
import type { OwnScope, StudentScope } from "@askaround/core/policy";
import type { CohortId, Instant, PersonId } from "@askaround/core/shared";
import { and, asc, eq, isNull, lte, sql } from "drizzle-orm";
import type { Db, Tx } from "../connect.ts";
import { cohorts, helpRequests, people, studentProgress } from "../schema/index.ts";
import { PAGE_SIZE } from "./paging.ts";
import { cohortLookedAfter, countedIn, studentInScope } from "./staff-scope.ts";

/** The last row of the page before: what comes after it in the list's order is the next page. */
export interface NeedsYouCursor {
  readonly since: Instant;
  readonly studentId: PersonId;
  readonly cohortId: CohortId;
}

export type NeedsYouRow = Awaited<ReturnType<typeof listNeedsYou>>["rows"][number];

/**
 * Students with a reason that is true now, the longest waiting first, 50 after the cursor. Each cohort gives its own first
 * rows by index, so a page costs the same however many students there are.
 */
export async function listNeedsYou(
  tx: Db | Tx,
  scope: StudentScope,
  params: { readonly after: NeedsYouCursor | null },
  now: Instant,
) {
  const [found, [counted]] = await Promise.all([
    selectPage(tx, scope, params.after, now),
    tx
      .select({ total: sql<number>`count(*)::int` })
      .from(studentProgress)
      .where(and(countedIn(tx, scope), lte(studentProgress.attentionAt, now))),
  ]);
  const rows = found.slice(0, PAGE_SIZE).map(({ moments, ...row }) => ({
    ...row,
    /** The longest waiting first. */
    reasons: attentionOf(moments, now),
  }));
  const last = found.length > PAGE_SIZE ? rows.at(-1) : undefined;
  const next = last && { since: last.since, studentId: last.studentId, cohortId: last.cohortId };
  return { rows, total: counted?.total ?? 0, next: next ?? null };
}

const ofStudent = and(
  eq(people.officeId, studentProgress.officeId),
  eq(people.id, studentProgress.studentId),
);

function selectPage(tx: Db | Tx, scope: StudentScope, after: NeedsYouCursor | null, now: Instant) {
  const { studentId, cohortId, attentionAt } = studentProgress;
  const beyond = after
    ? sql`(${attentionAt}, ${studentId}, ${cohortId}) > (${after.since}, ${after.studentId}, ${after.cohortId})`
    : undefined;
  const ofCohort = tx
    .select({
      studentId,
      studentName: sql<string>`${people.name}`.as("student_name"),
      since: sql<Instant>`${attentionAt}`.mapWith(studentProgress.stageSinceAt).as("since"),
      goalMeetings: studentProgress.goalMeetings,
      meetingsHeld: studentProgress.meetingsHeld,
      moments: {
        thankYouOverdueAt: studentProgress.thankYouOverdueAt,
        writeUpOverdueAt: studentProgress.writeUpOverdueAt,
        unpreparedAt: studentProgress.unpreparedAt,
        prepOverdueAt: studentProgress.prepOverdueAt,
        prepUnapprovedAt: studentProgress.prepUnapprovedAt,
        referralsLyingAt: studentProgress.referralsLyingAt,
        noMeetingSinceAt: studentProgress.noMeetingSinceAt,
        silentAt: studentProgress.silentAt,
      },
    })
    .from(studentProgress)
    .innerJoin(people, ofStudent)
    .where(
      and(
        eq(studentProgress.officeId, cohorts.officeId),
        eq(studentProgress.cohortId, cohorts.id),
        isNull(people.disabledAt),
        lte(attentionAt, now),
        beyond,
      ),
    )
    .orderBy(asc(attentionAt), asc(studentId))
    .limit(PAGE_SIZE + 1)
    .as("waiting");
  return tx
    .select({
      studentId: ofCohort.studentId,
      studentName: ofCohort.studentName,
      cohortId: cohorts.id,
      cohortName: cohorts.name,
      since: ofCohort.since,
      goalMeetings: ofCohort.goalMeetings,
      meetingsHeld: ofCohort.meetingsHeld,
      moments: ofCohort.moments,
    })
    .from(cohorts)
    .crossJoinLateral(ofCohort)
    .where(cohortLookedAfter(tx, scope))
    .orderBy(asc(ofCohort.since), asc(ofCohort.studentId), asc(cohorts.id))
    .limit(PAGE_SIZE + 1);
}

export type HelpRow = Awaited<ReturnType<typeof listHelp>>[number];

/** At most so many are shown at once; answering the first makes room. */
const MOST_HELP = 50;

/** Requests for help that wait for an answer, the oldest first. */
export function listHelp(tx: Tx, scope: StudentScope) {
  return tx
    .select({
      requestId: helpRequests.id,
      studentId: people.id,
      studentName: people.name,
      text: helpRequests.text,
      since: helpRequests.waitingSince,
    })
    .from(helpRequests)
    .innerJoin(people, and(eq(people.officeId, helpRequests.officeId), eq(people.id, helpRequests.studentId)))
    .where(
      and(
        studentInScope(tx, scope),
        isNull(people.disabledAt),
        isNull(helpRequests.closedAt),
        isNull(helpRequests.answeredAt),
      ),
    )
    .orderBy(asc(helpRequests.waitingSince), asc(helpRequests.id))
    .limit(MOST_HELP);
}

/** What one student asked and was answered, the latest first; nothing of a student out of scope. */
export function listStudentHelp(tx: Tx, scope: StudentScope, params: { readonly studentId: PersonId }) {
  return selectHelp(tx).where(and(studentInScope(tx, scope), eq(people.id, params.studentId)));
}

/** The student's own. */
export function listOwnHelp(tx: Tx, scope: OwnScope) {
  return selectHelp(tx).where(and(eq(people.officeId, scope.officeId), eq(people.id, scope.personId)));
}

function selectHelp(tx: Tx) {
  return tx
    .select({
      requestId: helpRequests.id,
      text: helpRequests.text,
      askedAt: helpRequests.askedAt,
      since: helpRequests.waitingSince,
      answer: helpRequests.answer,
      answeredAt: helpRequests.answeredAt,
      answeredBy: sql<string | null>`(select a.name from people a
        where a.office_id = ${helpRequests.officeId} and a.id = ${helpRequests.answeredBy})`,
      closedAt: helpRequests.closedAt,
    })
    .from(helpRequests)
    .innerJoin(people, and(eq(people.officeId, helpRequests.officeId), eq(people.id, helpRequests.studentId)))
    .orderBy(sql`${helpRequests.askedAt} desc`)
    .limit(20)
    .$dynamic();
}
