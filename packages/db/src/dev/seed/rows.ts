import { getTableColumns, getTableName, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Tx } from "../../connect.ts";
import {
  auditEvents,
  bulkChanges,
  cohortAdvisors,
  cohorts,
  contacts,
  debriefDrafts,
  debriefEdits,
  debriefs,
  deliveries,
  duties,
  eligibilityAnswers,
  enrolments,
  helpRequests,
  hiddenQuestions,
  leaves,
  meetingContacts,
  meetings,
  memberships,
  namePermissions,
  noteDrafts,
  officeQuestions,
  offices,
  outreach,
  people,
  prepFindings,
  prepPoints,
  prepQuestions,
  prepResearch,
  preps,
  prepAssignments,
  prepComments,
  prepSubmissions,
  prepTasks,
  prepTemplates,
  prepTemplateVersions,
  professionalLimits,
  professionals,
  promises,
  referrals,
  remarkEdits,
  remarks,
  studentProgress,
  thankYous,
} from "../../schema/index.ts";

// In the order in which foreign keys let them be written.
const TABLES = {
  offices,
  officeQuestions,
  hiddenQuestions,
  people,
  memberships,
  cohorts,
  cohortAdvisors,
  enrolments,
  leaves,
  helpRequests,
  remarks,
  remarkEdits,
  professionals,
  professionalLimits,
  contacts,
  outreach,
  meetings,
  meetingContacts,
  eligibilityAnswers,
  preps,
  prepResearch,
  prepFindings,
  prepPoints,
  prepQuestions,
  prepTemplates,
  prepTemplateVersions,
  prepAssignments,
  prepTasks,
  prepSubmissions,
  prepComments,
  debriefs,
  debriefEdits,
  debriefDrafts,
  promises,
  referrals,
  namePermissions,
  thankYous,
  noteDrafts,
  duties,
  deliveries,
  bulkChanges,
  studentProgress,
  auditEvents,
};
type Tables = typeof TABLES;

/** Rows waiting to be written, by table. */
export type Rows = { readonly [Name in keyof Tables]: Tables[Name]["$inferInsert"][] };

export function noRows(): Rows {
  return Object.fromEntries(Object.keys(TABLES).map((name) => [name, []])) as unknown as Rows;
}

const AT_ONCE = 5_000;

/** Writes the rows in sets of thousands and forgets them. */
export async function writeRows(tx: Tx, rows: Rows): Promise<void> {
  for (const [name, table] of Object.entries(TABLES)) {
    const waiting: object[] = rows[name as keyof Tables];
    while (waiting.length > 0) await insertSet(tx, table, waiting.splice(0, AT_ONCE));
  }
}

/** One statement with one parameter, whatever the number of rows. Every row must name the same columns. */
async function insertSet(tx: Tx, table: PgTable, set: readonly object[]): Promise<void> {
  const names = Object.entries(getTableColumns(table)).filter(([property]) => property in (set[0] ?? {}));
  const columns = sql.join(
    names.map(([, column]) => sql.identifier(column.name)),
    sql`, `,
  );
  const json = set.map((row) =>
    Object.fromEntries(
      names.map(([property, column]) => [column.name, Reflect.get(row, property) as unknown]),
    ),
  );
  const target = sql.identifier(getTableName(table));
  await tx.execute(sql`insert into ${target} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${target}, ${JSON.stringify(json)}::jsonb)`);
}
