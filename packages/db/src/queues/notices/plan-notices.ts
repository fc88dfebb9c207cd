import { settingsFrom } from "@askaround/core/office";
import {
  type MailProblem,
  planAdvisorDigest,
  type PlannedDelivery,
  planMailProblem,
  planWeeklySummary,
  type Recipient,
} from "@askaround/core/reminders";
import {
  addHours,
  type DeliveryId,
  type Instant,
  type OfficeId,
  type Role,
  type Zone,
} from "@askaround/core/shared";
import { and, eq, exists, gt, gte, isNotNull, isNull, ne, or, type SQL, sql } from "drizzle-orm";
import { v7 } from "uuid";
import type { Tx } from "../../connect.ts";
import { deliveries, memberships, offices, people, studentProgress } from "../../schema/index.ts";
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
 * Plans this week's summary of every student whose Monday hour has come and of whom something was heard lately or is
 * ahead; whether there is anything to say is asked again before it is sent. Says how many are new.
 */
export async function planSummaries(tx: Tx, now: Instant): Promise<number> {
  const students = await members(tx, "student", hasNews(tx, now));
  return addNew(
    tx,
    students.flatMap(({ officeId, settings, ...student }) =>
      planWeeklySummary(student, settingsFrom(settings), now).map((planned) => ({ officeId, ...planned })),
    ),
    now,
  );
}

const NEWS_DAYS = 8;

/** From the summary row alone: no student's meetings are looked at for a mail that may never be. */
function hasNews(tx: Tx, now: Instant): SQL {
  const alive = tx
    .select({ one: sql`1` })
    .from(studentProgress)
    .where(
      and(
        eq(studentProgress.officeId, people.officeId),
        eq(studentProgress.studentId, people.id),
        or(
          gte(studentProgress.lastActivityAt, addHours(now, -24 * NEWS_DAYS)),
          isNotNull(studentProgress.nextMeetingAt),
          gt(studentProgress.openThankYous, 0),
        ),
      ),
    );
  return exists(alive);
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
