import { MAIL_KINDS } from "@askaround/core/reminders";
import type { Instant } from "@askaround/core/shared";
import { sql } from "drizzle-orm";
import type { Db, Tx } from "../../../connect.ts";
import type { Claimed } from "../claim.ts";
import { asked, askedTable } from "./asked.ts";

/** For each row, in their order: when the later steps of its duty are due, of those that have not been dropped. */
export async function readLaterSteps(
  db: Db | Tx,
  rows: readonly Claimed[],
): Promise<readonly (readonly Instant[])[]> {
  const later: (readonly Instant[])[] = rows.map(() => []);
  if (rows.every(({ kind }) => !MAIL_KINDS[kind].steps)) return later;
  const found = await db
    .select({
      n: asked.n,
      // Row by row inside the server: as a join it was planned as a scan of everything for each row.
      dueAts: sql<readonly Instant[]>`array(
        select to_char(d.due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') from deliveries d
        where d.office_id = asked.office_id and d.subject_id = asked.subject_id and d.kind = asked.kind
          and d.recipient_id = asked.recipient_id and d.version = asked.version and d.due_at > asked.due_at
          and d.state not in ('skipped', 'cancelled', 'superseded', 'failed')
        order by d.due_at)`,
    })
    .from(askedTable(rows))
    .prepare("mail_facts_later_steps")
    .execute();
  for (const { n, dueAts } of found) {
    const row = rows[n];
    if (row && MAIL_KINDS[row.kind].steps) later[n] = dueAts;
  }
  return later;
}
