import { DUTY_KINDS, type DutyKind } from "@askaround/core/duties";
import type { DeliveryId, Instant } from "@askaround/core/shared";
import { and, asc, eq, inArray, ne, or, sql } from "drizzle-orm";
import type { Db, Tx } from "../../../connect.ts";
import { deliveries, mailOptOuts } from "../../../schema/index.ts";
import { asked, type AskedRow, askedTable } from "./asked.ts";
import { type DutyFacts, readDuties } from "./duty.ts";

/** Another duty of the same person, whose own mail waits or has joined this one. */
export interface AlsoDue {
  readonly deliveryId: DeliveryId;
  readonly dueAt: Instant;
  readonly expiresAt: Instant;
  /** It joined this mail already, which is written again. */
  readonly joined: boolean;
  readonly duty: DutyFacts;
}

/** More than fit into a short mail. */
const MOST = 20;

const isDuty = (kind: string): kind is DutyKind => DUTY_KINDS.some((each) => each === kind);

/**
 * For each row, in their order, the other duties of its person that a mail about a duty could tell of as well, earliest
 * first; nothing for other mail. A kind that its reader switched off is not told of.
 */
export async function readAlsoDue(
  db: Db | Tx,
  rows: readonly AskedRow[],
): Promise<readonly (readonly AlsoDue[])[]> {
  const also: AlsoDue[][] = rows.map(() => []);
  if (!rows.some(({ kind }) => isDuty(kind))) return also;
  const found = await waitingBeside(db, rows);
  const duties = await readDuties(db, found);
  for (const [place, { n, id: deliveryId, dueAt, expiresAt, joined, version }] of found.entries()) {
    const duty = duties[place];
    const isOpen = duty && duty.kind !== "gone" && !duty.doneAt && !duty.waivedAt && duty.version === version;
    if (isOpen && isDuty(rows[n]?.kind ?? "") && (also[n]?.length ?? MOST) < MOST)
      also[n]?.push({ deliveryId, dueAt, expiresAt, joined, duty });
  }
  return also;
}

function waitingBeside(db: Db | Tx, rows: readonly AskedRow[]) {
  const waits = sql`${deliveries.state} in ('planned', 'claimed')`;
  return db
    .select({
      n: asked.n,
      officeId: deliveries.officeId,
      id: deliveries.id,
      kind: deliveries.kind,
      subjectId: deliveries.subjectId,
      recipientId: deliveries.recipientId,
      version: deliveries.version,
      dueAt: deliveries.dueAt,
      expiresAt: deliveries.expiresAt,
      joined: sql<boolean>`${deliveries.joinedId} is not null`,
    })
    .from(askedTable(rows))
    .innerJoin(
      deliveries,
      and(eq(deliveries.officeId, asked.officeId), eq(deliveries.recipientId, asked.recipientId)),
    )
    .where(
      and(
        ne(deliveries.id, asked.id),
        inArray(deliveries.kind, [...DUTY_KINDS]),
        or(waits, eq(deliveries.joinedId, asked.id)),
        sql`not exists (select 1 from ${mailOptOuts} where ${mailOptOuts.officeId} = ${deliveries.officeId}
          and ${mailOptOuts.personId} = ${deliveries.recipientId} and ${mailOptOuts.kind} = ${deliveries.kind}::text)`,
      ),
    )
    .orderBy(asked.n, asc(deliveries.dueAt), asc(deliveries.id))
    .prepare("mail_facts_also_due")
    .execute();
}
