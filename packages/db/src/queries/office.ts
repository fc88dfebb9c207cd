import { settingsFrom } from "@askaround/core/office";
import type { OfficeScope } from "@askaround/core/policy";
import type { Instant } from "@askaround/core/shared";
import { and, eq, gt, inArray, isNull, lte, sql } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import {
  cohortAdvisors,
  cohorts,
  deliveries,
  duties,
  enrolments,
  memberships,
  offices,
  people,
  thankYous,
  workerHeartbeats,
} from "../schema/index.ts";

export type OfficeRow = NonNullable<Awaited<ReturnType<typeof getOffice>>>;

/** The office with every policy number in use: what it changed, filled up with the defaults. */
export async function getOffice(tx: Tx, scope: OfficeScope) {
  const [found] = await tx
    .select({
      id: offices.officeId,
      name: offices.name,
      zone: offices.zone,
      senderName: offices.senderName,
      replyTo: offices.replyTo,
      settings: offices.settings,
      revision: offices.revision,
    })
    .from(offices)
    .where(eq(offices.officeId, scope.officeId));
  return found ? { ...found, settings: settingsFrom(found.settings) } : null;
}

/** Duties that a change of policy leaves as they are. */
export async function countOpenDuties(tx: Tx, scope: OfficeScope) {
  const [found] = await tx
    .select({ thankYous: sql<number>`count(*)::int` })
    .from(thankYous)
    .where(and(eq(thankYous.officeId, scope.officeId), isNull(thankYous.sentAt), isNull(thankYous.waivedAt)));
  const [followUps] = await tx
    .select({ open: sql<number>`count(*)::int` })
    .from(duties)
    .where(
      and(
        eq(duties.officeId, scope.officeId),
        eq(duties.kind, "follow_up_due"),
        isNull(duties.doneAt),
        isNull(duties.waivedAt),
      ),
    );
  return { thankYous: found?.thankYous ?? 0, followUps: followUps?.open ?? 0 };
}

export type OfficeSetup = Awaited<ReturnType<typeof getOfficeSetup>>;

/** How far a new office has got: one count for each step of the checklist. */
export async function getOfficeSetup(tx: Tx, scope: OfficeScope) {
  const [roles, [all], [terms], [enrolled], [assigned], [office]] = await Promise.all([
    tx
      .select({ role: memberships.role, count: sql<number>`count(*)::int` })
      .from(memberships)
      .innerJoin(people, and(eq(people.officeId, memberships.officeId), eq(people.id, memberships.personId)))
      .where(and(eq(memberships.officeId, scope.officeId), isNull(people.disabledAt)))
      .groupBy(memberships.role),
    tx
      .select({
        active: countWhere(sql`${people.disabledAt} is null and ${people.userId} is not null`),
        invited: countWhere(sql`${people.disabledAt} is null and ${people.userId} is null`),
        disabled: countWhere(sql`${people.disabledAt} is not null`),
      })
      .from(people)
      .where(eq(people.officeId, scope.officeId)),
    tx
      .select({ count: sql<number>`count(*)::int` })
      .from(cohorts)
      .where(eq(cohorts.officeId, scope.officeId)),
    tx
      .select({ count: sql<number>`count(distinct ${enrolments.studentId})::int` })
      .from(enrolments)
      .where(and(eq(enrolments.officeId, scope.officeId), isNull(enrolments.leftAt))),
    tx
      .select({ cohorts: sql<number>`count(distinct ${cohortAdvisors.cohortId})::int` })
      .from(cohortAdvisors)
      .where(eq(cohortAdvisors.officeId, scope.officeId)),
    tx.select({ revision: offices.revision }).from(offices).where(eq(offices.officeId, scope.officeId)),
  ]);
  const count = (role: "student" | "advisor" | "admin") => roles.find((row) => row.role === role)?.count ?? 0;
  return {
    /** An admin has saved its name, zone or policies at least once. */
    officeChanged: (office?.revision ?? 1) > 1,
    students: count("student"),
    advisors: count("advisor"),
    admins: count("admin"),
    active: all?.active ?? 0,
    invited: all?.invited ?? 0,
    disabled: all?.disabled ?? 0,
    cohorts: terms?.count ?? 0,
    cohortsWithAdvisor: assigned?.cohorts ?? 0,
    enrolledStudents: enrolled?.count ?? 0,
  };
}

const countWhere = (condition: ReturnType<typeof sql>) =>
  sql<number>`(count(*) filter (where ${condition}))::int`;

const UNDECIDED = ["planned", "claimed", "sending"] as const;
/** Mail that did not arrive, or may not have. */
export const FAILED_STATES = ["bounced", "complained", "failed", "suppressed", "unknown"] as const;

/** Whether mail flows: the worker's latest sign of life, the oldest mail that should be out, and recent failures. */
export async function getMailHealth(
  tx: Tx,
  scope: OfficeScope,
  params: { readonly failedSince: Instant },
  now: Instant,
) {
  const [[worker], [waiting], [failed]] = await Promise.all([
    tx
      .select({
        seenAt: sql<string | null>`max(${workerHeartbeats.seenAt})`.mapWith(workerHeartbeats.seenAt),
      })
      .from(workerHeartbeats),
    tx
      .select({
        count: sql<number>`count(*)::int`,
        oldestDueAt: sql<string | null>`min(${deliveries.dueAt})`.mapWith(deliveries.dueAt),
      })
      .from(deliveries)
      .where(
        and(
          eq(deliveries.officeId, scope.officeId),
          inArray(deliveries.state, [...UNDECIDED]),
          lte(deliveries.nextAttemptAt, now),
        ),
      ),
    tx
      .select({ count: sql<number>`count(*)::int` })
      .from(deliveries)
      .where(
        and(
          eq(deliveries.officeId, scope.officeId),
          inArray(deliveries.state, [...FAILED_STATES]),
          gt(deliveries.createdAt, params.failedSince),
        ),
      ),
  ]);
  return {
    workerSeenAt: worker?.seenAt ?? null,
    dueMails: waiting?.count ?? 0,
    oldestDueAt: waiting?.oldestDueAt ?? null,
    failedMails: failed?.count ?? 0,
  };
}
