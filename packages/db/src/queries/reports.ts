import { makeReport, type Report, type ReportCounts, type Term } from "@askaround/core/reports";
import type { OwnScope, StudentScope } from "@askaround/core/policy";
import type { ReportSnapshotId } from "@askaround/core/shared";
import { and, asc, desc, eq, isNull, sql, type SQL } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Tx } from "../connect.ts";
import { cohorts, people, reportSnapshots, studentProgress } from "../schema/index.ts";
import { settingsOf } from "./settings.ts";
import { cohortLookedAfter, progressInScope } from "./staff-scope.ts";

/** The terms of the cohorts in scope, the latest first. A report is of one term: two never overlap. */
export function listTerms(tx: Tx, scope: StudentScope): Promise<Term[]> {
  return tx
    .selectDistinct({ startsOn: cohorts.startsOn, endsOn: cohorts.endsOn })
    .from(cohorts)
    .where(cohortLookedAfter(tx, scope))
    .orderBy(desc(cohorts.endsOn), desc(cohorts.startsOn));
}

/** What may be shown of one term now, beside what this person kept of it before. */
export async function getReport(tx: Tx, scope: StudentScope, self: OwnScope, term: Term): Promise<Report> {
  const kept = and(
    eq(reportSnapshots.officeId, scope.officeId),
    eq(reportSnapshots.takenBy, self.personId),
    eq(reportSnapshots.startsOn, term.startsOn),
    eq(reportSnapshots.endsOn, term.endsOn),
  );
  const earlier = await tx.select({ report: reportSnapshots.report }).from(reportSnapshots).where(kept);
  return countReport(
    tx,
    scope,
    term,
    earlier.map(({ report }) => report),
  );
}

async function countReport(
  tx: Tx,
  scope: StudentScope,
  term: Term,
  earlier: readonly Report[],
): Promise<Report> {
  const [settings, groups, [total]] = await Promise.all([
    settingsOf(tx, scope.officeId),
    selectCounts(tx, scope, term, { key: cohorts.id, name: cohorts.name })
      .groupBy(cohorts.id, cohorts.name)
      .orderBy(asc(sql`lower(${cohorts.name})`), asc(cohorts.id)),
    selectCounts(tx, scope, term, {}),
  ]);
  const none = total as ReportCounts;
  return makeReport(
    term,
    none,
    groups.map(({ key, name, ...counts }) => ({ key, name, counts })),
    settings.reportLeastGroup,
    earlier,
  );
}

const sum = (what: PgColumn | SQL) => sql<number>`coalesce(sum(${what}), 0)::int`;
/** A student of two cohorts of the term is one student. */
const unique = (filter: SQL) =>
  sql<number>`(count(distinct ${studentProgress.studentId}) filter (where ${filter}))::int`;

function selectCounts<Names extends Record<string, typeof cohorts.id | typeof cohorts.name>>(
  tx: Tx,
  scope: StudentScope,
  term: Term,
  names: Names,
) {
  // All that were held, also those that do not count toward the cohort's goal.
  const held = sql`cardinality(${studentProgress.heldWeeks})`;
  return tx
    .select({
      ...names,
      students: unique(sql`true`),
      engaged: unique(sql`${held} > 0`),
      threeOrMore: unique(sql`${held} >= 3`),
      meetings: sum(held),
      notesOwed: sum(studentProgress.thankYousOwed),
      notesOnTime: sum(studentProgress.thankYousOnTime),
      peopleSuggested: sum(studentProgress.peopleSuggested),
      rated: sum(studentProgress.ratedMeetings),
      interestBefore: sum(studentProgress.interestBefore),
      interestAfter: sum(studentProgress.interestAfter),
      clearer: sum(studentProgress.clearerMeetings),
      ruledOut: sum(studentProgress.ruledOutMeetings),
    })
    .from(studentProgress)
    .innerJoin(
      cohorts,
      and(eq(cohorts.officeId, studentProgress.officeId), eq(cohorts.id, studentProgress.cohortId)),
    )
    .innerJoin(
      people,
      and(eq(people.officeId, studentProgress.officeId), eq(people.id, studentProgress.studentId)),
    )
    .where(
      and(
        progressInScope(tx, scope),
        isNull(people.disabledAt),
        eq(cohorts.startsOn, term.startsOn),
        eq(cohorts.endsOn, term.endsOn),
      ),
    )
    .$dynamic();
}

/** Reports that this person kept, the latest first. */
export function listKeptReports(tx: Tx, self: OwnScope) {
  return tx
    .select({ id: reportSnapshots.id, name: reportSnapshots.name, takenAt: reportSnapshots.takenAt })
    .from(reportSnapshots)
    .where(and(eq(reportSnapshots.officeId, self.officeId), eq(reportSnapshots.takenBy, self.personId)))
    .orderBy(desc(reportSnapshots.takenAt))
    .limit(50);
}

export async function getKeptReport(tx: Tx, self: OwnScope, params: { readonly id: ReportSnapshotId }) {
  const [row] = await tx
    .select({
      name: reportSnapshots.name,
      takenAt: reportSnapshots.takenAt,
      report: reportSnapshots.report,
    })
    .from(reportSnapshots)
    .where(
      and(
        eq(reportSnapshots.officeId, self.officeId),
        eq(reportSnapshots.takenBy, self.personId),
        eq(reportSnapshots.id, params.id),
      ),
    );
  return row ?? null;
}
