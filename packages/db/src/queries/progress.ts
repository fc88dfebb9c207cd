import type { CohortId, Instant, PersonId } from "@askaround/core/shared";
import type { StudentScope } from "@askaround/core/policy";
import { and, asc, desc, eq, isNull, lte, type SQL, sql } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { cohorts, people, studentProgress, thankYous } from "../schema/index.ts";
import { containsText, PAGE_SIZE, type Page, pageOf } from "./paging.ts";
import { progressInScope } from "./staff-scope.ts";

export const PROGRESS_SORTS = ["attention", "name", "cohort", "held", "next", "overdue", "activity"] as const;
export type ProgressSort = (typeof PROGRESS_SORTS)[number];

export interface ProgressParams {
  readonly cohortId: CohortId | null;
  readonly studentId: PersonId | null;
  readonly search: string | null;
  /** Only students with a reason for attention that is true now. */
  readonly stuck: boolean;
  readonly sort: ProgressSort;
  readonly descending: boolean;
  readonly page: number;
}

export type ProgressRow = Awaited<ReturnType<typeof selectProgress>>[number];

/**
 * Students with their summary in one cohort, 50 a page. A student of two cohorts has two rows; who left a cohort or
 * can no longer sign in has none. Reasons are compared with `now` by the reader.
 */
export async function listProgress(
  tx: Tx,
  scope: StudentScope,
  params: ProgressParams,
  now: Instant,
): Promise<Page<ProgressRow>> {
  const where = and(
    progressInScope(tx, scope),
    isNull(people.disabledAt),
    params.cohortId ? eq(studentProgress.cohortId, params.cohortId) : undefined,
    params.studentId ? eq(studentProgress.studentId, params.studentId) : undefined,
    params.search ? containsText(people.name, params.search) : undefined,
    params.stuck ? lte(studentProgress.attentionAt, now) : undefined,
  );
  const [rows, [counted]] = await Promise.all([
    selectProgress(tx, where, orderOf(params), params.page, now),
    tx
      .select({ total: sql<number>`count(*)::int` })
      .from(studentProgress)
      .innerJoin(people, ofStudent)
      .where(where),
  ]);
  return pageOf(rows, counted?.total ?? 0, params.page);
}

const ofStudent = and(
  eq(people.officeId, studentProgress.officeId),
  eq(people.id, studentProgress.studentId),
);

function selectProgress(tx: Tx, where: SQL | undefined, order: SQL[], page: number, now: Instant) {
  return tx
    .select({
      studentId: studentProgress.studentId,
      studentName: people.name,
      cohortId: studentProgress.cohortId,
      cohortName: cohorts.name,
      goalOn: cohorts.goalOn,
      goalMeetings: studentProgress.goalMeetings,
      meetingsHeld: studentProgress.meetingsHeld,
      nextMeetingAt: studentProgress.nextMeetingAt,
      lastActivityAt: studentProgress.lastActivityAt,
      openThankYous: studentProgress.openThankYous,
      overdueThankYous: overdueThankYous(now),
      thankYouOverdueAt: studentProgress.thankYouOverdueAt,
      writeUpOverdueAt: studentProgress.writeUpOverdueAt,
      noMeetingSinceAt: studentProgress.noMeetingSinceAt,
      silentAt: studentProgress.silentAt,
    })
    .from(studentProgress)
    .innerJoin(people, ofStudent)
    .innerJoin(
      cohorts,
      and(eq(cohorts.officeId, studentProgress.officeId), eq(cohorts.id, studentProgress.cohortId)),
    )
    .where(where)
    .orderBy(...order, asc(sql`lower(${people.name})`), asc(people.id), asc(studentProgress.cohortId))
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE);
}

/** Counted for the rows of one page only, through the index by student. */
function overdueThankYous(now: Instant) {
  return sql<number>`(select count(*)::int from ${thankYous}
    where ${thankYous.officeId} = ${studentProgress.officeId} and ${thankYous.studentId} = ${studentProgress.studentId}
      and ${thankYous.sentAt} is null and ${thankYous.waivedAt} is null
      and ${thankYous.dueAt} <= ${now} and ${thankYous.openUntil} > ${now})`;
}

const SORT_KEYS: Record<ProgressSort, SQL> = {
  attention: sql`${studentProgress.attentionAt}`,
  name: sql`lower(${people.name})`,
  cohort: sql`lower(${cohorts.name})`,
  held: sql`${studentProgress.meetingsHeld}`,
  next: sql`${studentProgress.nextMeetingAt}`,
  overdue: sql`${studentProgress.thankYouOverdueAt}`,
  activity: sql`${studentProgress.lastActivityAt}`,
};

/** What is not there comes last, whichever way the list runs. */
function orderOf({ sort, descending }: ProgressParams): SQL[] {
  const key = SORT_KEYS[sort];
  return [sql`${descending ? desc(key) : asc(key)} nulls last`];
}
