import {
  GROUP_WORDS,
  GROUPINGS,
  type Grouping,
  type GroupName,
  makeReport,
  readKept,
  type Report,
  type Term,
} from "@askaround/core/reports";
import type { OwnScope, StudentScope } from "@askaround/core/policy";
import type { ReportSnapshotId } from "@askaround/core/shared";
import { and, desc, eq } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { cohorts, reportSnapshots } from "../schema/index.ts";
import { countGroups, ofTerm } from "./report-counts.ts";
import { settingsOf } from "./settings.ts";
import { cohortLookedAfter } from "./staff-scope.ts";

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
    earlier.map(({ report }) => readKept(report)),
  );
}

async function countReport(
  tx: Tx,
  scope: StudentScope,
  term: Term,
  earlier: readonly Report[],
): Promise<Report> {
  const [settings, names, groups] = await Promise.all([
    settingsOf(tx, scope.officeId),
    namesOf(tx, scope, term),
    countGroups(tx, scope, term),
  ]);
  const counted = GROUPINGS.map((by) => ({
    by,
    groups: groups
      .filter((group) => group.by === by)
      .map(({ key, name, counts }) => ({ key, name: name ?? nameOf(by, key, names), counts }))
      .toSorted(inOrder),
  }));
  const whole = groups.find(({ by }) => by === "total");
  // Of nobody there is a whole too, with nothing in it.
  if (!whole) throw new Error("The whole of the term was not counted.");
  return makeReport(term, whole.counts, counted, settings.reportLeastGroup, earlier);
}

async function namesOf(tx: Tx, scope: StudentScope, term: Term): Promise<ReadonlyMap<string, string>> {
  const rows = await tx
    .select({ id: cohorts.id, name: cohorts.name })
    .from(cohorts)
    .where(and(cohortLookedAfter(tx, scope), ofTerm(term)));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** A year is its own name. */
function nameOf(by: Grouping, key: string, names: ReadonlyMap<string, string>): string | null {
  if ((GROUP_WORDS as readonly string[]).includes(key)) return null;
  return by === "cohort" ? (names.get(key) ?? null) : key;
}

/** By name; what is not known, and who is in several cohorts, come last. */
function inOrder(a: GroupName, b: GroupName): number {
  if (a.name !== null && b.name !== null) return a.name.localeCompare(b.name, "en", { numeric: true });
  if (a.name === null && b.name === null) return GROUP_ORDER(a.key) - GROUP_ORDER(b.key);
  return a.name === null ? 1 : -1;
}
const GROUP_ORDER = (key: string) => ["yes", "no", "several", "unknown"].indexOf(key);

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
  return row ? { ...row, report: readKept(row.report) } : null;
}
