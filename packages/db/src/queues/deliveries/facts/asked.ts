import { type SQL, sql } from "drizzle-orm";
import type { Claimed } from "../claim.ts";

/** What is known of a row that is asked about. */
export type AskedRow = Pick<
  Claimed,
  "officeId" | "id" | "kind" | "subjectId" | "recipientId" | "version" | "dueAt"
>;

/**
 * The rows that are asked about, as a table to join with; `n` is their place in the list. One parameter however many
 * they are, so that the statement keeps its text and its plan.
 */
export function askedTable(rows: readonly AskedRow[]): SQL {
  const list = rows.map((row, n) => ({
    n,
    office_id: row.officeId,
    id: row.id,
    kind: row.kind,
    subject_id: row.subjectId,
    recipient_id: row.recipientId,
    version: row.version,
    due_at: row.dueAt,
  }));
  return sql`jsonb_to_recordset(${JSON.stringify(list)}::jsonb) as asked (n int, office_id uuid, id uuid,
    kind delivery_kind, subject_id uuid, recipient_id uuid, version int, due_at timestamptz)`;
}

/** The columns of `askedTable`. */
export const asked = {
  n: sql<number>`asked.n`,
  officeId: sql`asked.office_id`,
  id: sql`asked.id`,
  kind: sql`asked.kind`,
  subjectId: sql`asked.subject_id`,
  recipientId: sql`asked.recipient_id`,
  version: sql`asked.version`,
  dueAt: sql`asked.due_at`,
} as const;
