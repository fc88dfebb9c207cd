import type { Stage } from "@askaround/core/meetings";
import type { StudentScope } from "@askaround/core/policy";
import type { CohortId, Instant } from "@askaround/core/shared";
import { and, asc, eq, type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Tx } from "../connect.ts";
import { studentProgress } from "../schema/index.ts";
import { countedIn } from "./staff-scope.ts";

export type Overview = Awaited<ReturnType<typeof getOverview>>;

interface Of {
  /** Null for every cohort in scope together. */
  readonly cohortId: CohortId | null;
}

/** What the summaries add up to: how many reached each step, how soon notes and write-ups come, and when meetings were held. */
export async function getOverview(tx: Tx, scope: StudentScope, { cohortId }: Of, now: Instant) {
  const where = and(countedIn(tx, scope), cohortId ? eq(studentProgress.cohortId, cohortId) : undefined);
  const [[figures], [notes], [writeUps], weeks] = await Promise.all([
    tx
      .select({ ...FIGURES, onLeave: counted(onLeave(now)) })
      .from(studentProgress)
      .where(where),
    medianOf(tx, studentProgress.thankYouMinutes, where),
    medianOf(tx, studentProgress.writeUpMinutes, where),
    tx
      .select({ week: sql<number>`week`, meetings: sql<number>`count(*)::int` })
      .from(studentProgress)
      .crossJoin(sql`unnest(${studentProgress.heldWeeks}) as week`)
      .where(where)
      .groupBy(sql`week`)
      .orderBy(asc(sql`week`)),
  ]);
  const none = { count: 0, median: null };
  return { ...(figures ?? NOTHING), notes: notes ?? none, writeUps: writeUps ?? none, weeks };
}

const NOTHING = {
  students: 0,
  asked: 0,
  prepared: 0,
  met: 0,
  thanked: 0,
  referred: 0,
  meetingsHeld: 0,
  reachedGoal: 0,
  onLeave: 0,
};

const counted = (what: SQL) => sql<number>`(count(*) filter (where ${what}))::int`;
const reached = (column: PgColumn) => counted(sql`${column} is not null`);

const FIGURES = {
  students: sql<number>`count(*)::int`,
  asked: reached(studentProgress.askedAt),
  prepared: reached(studentProgress.preparedAt),
  met: reached(studentProgress.metAt),
  thanked: reached(studentProgress.thankedAt),
  referred: reached(studentProgress.referredAt),
  meetingsHeld: sql<number>`coalesce(sum(${studentProgress.meetingsHeld}), 0)::int`,
  reachedGoal: counted(sql`${studentProgress.meetingsHeld} >= ${studentProgress.goalMeetings}`),
};

function onLeave(now: Instant): SQL {
  const { leaveFromAt, leaveUntilAt } = studentProgress;
  return sql`${leaveFromAt} is not null and (${leaveUntilAt} is null or ${leaveUntilAt} > ${now})`;
}

/** The middle one of all meetings, in minutes. */
function medianOf(tx: Tx, column: PgColumn, where: SQL | undefined) {
  return tx
    .select({
      count: sql<number>`count(*)::int`,
      median: sql<number | null>`percentile_cont(0.5) within group (order by minutes)::float8`,
    })
    .from(studentProgress)
    .crossJoin(sql`unnest(${column}) as minutes`)
    .where(where);
}

export interface HeatCell {
  /** "none": no step taken in the term yet. */
  readonly stage: Stage | "none";
  readonly students: number;
  /** Days since the latest step, of the middle student. */
  readonly days: number;
}

/** For each cohort in scope, how many students stand at which step now and for how long. */
export async function listHeat(tx: Tx, scope: StudentScope, now: Instant) {
  const { stage, stageSinceAt } = studentProgress;
  const rows = await tx
    .select({
      cohortId: studentProgress.cohortId,
      stage: sql<Stage | "none">`coalesce(${stage}::text, 'none')`,
      students: sql<number>`count(*)::int`,
      days: sql<number>`greatest(0, round(percentile_cont(0.5) within group (
        order by extract(epoch from ${now}::timestamptz - ${stageSinceAt}) / 86400)))::int`,
    })
    .from(studentProgress)
    .where(countedIn(tx, scope))
    .groupBy(studentProgress.cohortId, stage);
  const byCohort = Map.groupBy(rows, ({ cohortId }) => cohortId);
  return [...byCohort].map(([cohortId, cells]) => ({
    cohortId,
    cells: cells.map(({ stage: at, students, days }): HeatCell => ({ stage: at, students, days })),
  }));
}
