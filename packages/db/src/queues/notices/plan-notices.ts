import { settingsFrom } from "@askaround/core/office";
import {
  type MailProblem,
  planAdvisorDigest,
  type PlannedDelivery,
  planMailProblem,
  type Recipient,
} from "@askaround/core/reminders";
import type { DeliveryId, Instant, OfficeId, Role, Zone } from "@askaround/core/shared";
import { and, eq, isNull, ne, type SQL } from "drizzle-orm";
import { v7 } from "uuid";
import type { Tx } from "../../connect.ts";
import { deliveries, memberships, offices, people } from "../../schema/index.ts";
import { subjectIdOf } from "../../stores/delivery-store.ts";

type Noted = PlannedDelivery & { readonly officeId: OfficeId };

/** Plans today's digest of every advisor whose hour has come. Says how many are new. */
export async function planDigests(tx: Tx, now: Instant): Promise<number> {
  const advisors = await members(tx, "advisor", ne(people.digest, "off"));
  return addNew(
    tx,
    advisors.flatMap(({ officeId, settings, ...advisor }) =>
      planAdvisorDigest(advisor, settingsFrom(settings), now).map((planned) => ({ officeId, ...planned })),
    ),
    now,
  );
}

/**
 * Tells the admins of an office, or of every office when none is named, that something is wrong with its mail; at most
 * once a day for each problem. Call it in the transaction that learns of it.
 */
export async function tellOfMailProblem(
  tx: Tx,
  problem: MailProblem,
  officeId: OfficeId | null,
  now: Instant,
): Promise<number> {
  const found = await members(tx, "admin", officeId === null ? undefined : eq(people.officeId, officeId));
  const byOffice = new Map<OfficeId, { zone: Zone; admins: Recipient[] }>();
  for (const { officeId: id, officeZone, ...admin } of found) {
    const office = byOffice.get(id) ?? { zone: officeZone, admins: [] };
    office.admins.push(admin);
    byOffice.set(id, office);
  }
  const planned = [...byOffice].flatMap(([id, { zone, admins }]) =>
    planMailProblem(problem, { id, zone }, admins, now).map((notice) => ({ officeId: id, ...notice })),
  );
  return addNew(tx, planned, now);
}

function members(tx: Tx, role: Role, where: SQL | undefined) {
  return tx
    .select({
      officeId: people.officeId,
      id: people.id,
      zone: people.zone,
      digest: people.digest,
      officeZone: offices.zone,
      settings: offices.settings,
    })
    .from(people)
    .innerJoin(
      memberships,
      and(eq(memberships.officeId, people.officeId), eq(memberships.personId, people.id)),
    )
    .innerJoin(offices, eq(offices.officeId, people.officeId))
    .where(and(eq(memberships.role, role), isNull(people.disabledAt), where))
    .orderBy(people.officeId, people.id);
}

const AT_ONCE = 500;

async function addNew(tx: Tx, planned: readonly Noted[], now: Instant): Promise<number> {
  let added = 0;
  for (let from = 0; from < planned.length; from += AT_ONCE) {
    const rows = planned.slice(from, from + AT_ONCE).map(({ subject, ...row }) => ({
      ...row,
      id: v7() as DeliveryId,
      subjectId: subjectIdOf(subject),
      nextAttemptAt: row.dueAt,
      createdAt: now,
    }));
    const inserted = await tx
      .insert(deliveries)
      .values(rows)
      .onConflictDoNothing()
      .returning({ id: deliveries.id });
    added += inserted.length;
  }
  return added;
}
