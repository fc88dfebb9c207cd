import { type AttentionReason, attentionOf } from "@askaround/core/cohorts";
import type { MessageRecipient } from "@askaround/core/messages";
import type { Instant, OfficeId, PersonId } from "@askaround/core/shared";
import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { hasRole } from "../queries/has-role.ts";
import {
  advisorMessages,
  cohortAdvisors,
  enrolments,
  people,
  studentProgress,
  suppressions,
} from "../schema/index.ts";

/** Of these students those whom the advisor looks after, or all of them when it is null, by name. */
export async function readRecipients(
  tx: Tx,
  officeId: OfficeId,
  studentIds: readonly PersonId[],
  advisorId: PersonId | null,
  now: Instant,
): Promise<readonly MessageRecipient[]> {
  const ids = [...studentIds];
  const [found, summaries] = await Promise.all([
    selectPeople(tx, officeId, ids, advisorId),
    tx
      .select()
      .from(studentProgress)
      .where(and(eq(studentProgress.officeId, officeId), inArray(studentProgress.studentId, ids))),
  ]);
  const summariesOf = Map.groupBy(summaries, ({ studentId }) => studentId);
  return found.map((person) => {
    const own = summariesOf.get(person.studentId) ?? [];
    const reasons = own.flatMap((row) => attentionOf(row, now).map(({ reason }): AttentionReason => reason));
    return {
      ...person,
      onLeave:
        own.length > 0 &&
        own.every(
          ({ leaveFromAt, leaveUntilAt }) =>
            leaveFromAt !== null && (leaveUntilAt === null || leaveUntilAt > now),
        ),
      reasons: [...new Set(reasons)],
    };
  });
}

function selectPeople(tx: Tx, officeId: OfficeId, ids: PersonId[], advisorId: PersonId | null) {
  const lookedAfter =
    advisorId === null
      ? hasRole(tx, "student")
      : sql`exists (select 1 from ${enrolments} join ${cohortAdvisors}
          on ${cohortAdvisors.officeId} = ${enrolments.officeId} and ${cohortAdvisors.cohortId} = ${enrolments.cohortId}
          where ${enrolments.officeId} = ${people.officeId} and ${enrolments.studentId} = ${people.id}
            and ${enrolments.leftAt} is null and ${cohortAdvisors.personId} = ${advisorId})`;
  return tx
    .select({
      studentId: people.id,
      name: people.name,
      disabled: sql<boolean>`${people.disabledAt} is not null`,
      suppressed: sql<boolean>`exists (select 1 from ${suppressions} where ${suppressions.officeId} = ${people.officeId}
        and ${suppressions.address} = ${people.email} and ${suppressions.liftedAt} is null)`,
      lastNudgedAt: sql<Instant | null>`(select max(${advisorMessages.createdAt}) from ${advisorMessages}
        where ${advisorMessages.officeId} = ${people.officeId} and ${advisorMessages.studentId} = ${people.id}
          and ${advisorMessages.kind} = 'nudge' and ${advisorMessages.withdrawnAt} is null)`.mapWith(
        advisorMessages.withdrawnAt,
      ),
    })
    .from(people)
    .where(and(eq(people.officeId, officeId), inArray(people.id, ids), lookedAfter))
    .orderBy(asc(sql`lower(${people.name})`), asc(people.id));
}
