import { MAIL_KINDS } from "@askaround/core/reminders";
import type { Instant } from "@askaround/core/shared";
import { and, asc, eq, gt, sql } from "drizzle-orm";
import type { Db, Tx } from "../../../connect.ts";
import { deliveries } from "../../../schema/index.ts";
import type { Claimed } from "../claim.ts";
import { asked, askedTable } from "./asked.ts";

/** For each row, in their order: when the later steps of its duty are due, of those that have not been dropped. */
export async function readLaterSteps(
  db: Db | Tx,
  rows: readonly Claimed[],
): Promise<readonly (readonly Instant[])[]> {
  const later: Instant[][] = rows.map(() => []);
  if (rows.every(({ kind }) => !MAIL_KINDS[kind].steps)) return later;
  const found = await db
    .select({ n: asked.n, dueAt: deliveries.dueAt })
    .from(askedTable(rows))
    .innerJoin(
      deliveries,
      and(
        eq(deliveries.officeId, asked.officeId),
        eq(deliveries.subjectId, asked.subjectId),
        eq(deliveries.kind, asked.kind),
        eq(deliveries.recipientId, asked.recipientId),
        eq(deliveries.version, asked.version),
        gt(deliveries.dueAt, asked.dueAt),
        sql`${deliveries.state} not in ('skipped', 'cancelled', 'superseded', 'failed')`,
      ),
    )
    .orderBy(asc(deliveries.dueAt))
    .prepare("mail_facts_later_steps")
    .execute();
  for (const { n, dueAt } of found) {
    const row = rows[n];
    if (row && MAIL_KINDS[row.kind].steps) later[n]?.push(dueAt);
  }
  return later;
}
