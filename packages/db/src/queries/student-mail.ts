import type { StudentScope } from "@askaround/core/policy";
import { type DeliveryKind, MIRRORED_KINDS } from "@askaround/core/reminders";
import type { Instant, PersonId } from "@askaround/core/shared";
import { and, asc, desc, eq, gt, inArray, lte } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { deliveries, people } from "../schema/index.ts";
import { studentInScope } from "./staff-scope.ts";

/** What was due lately, and what comes next: enough to see whether mail reaches somebody. */
const PAST = 6;
const COMING = 2;

/** What staff are told of: never a way in, and not what somebody gets who is staff as well. */
const TOLD: readonly DeliveryKind[] = [...MIRRORED_KINDS, "invitation", "nudge", "message", "weekly_summary"];

/**
 * Mail to a student as their staff may see it: of which kind, when, and what became of it; never what it says or whom it
 * names. What comes next the soonest first, the rest the latest first. Nothing of a student out of scope.
 */
export async function listStudentMail(
  tx: Tx,
  scope: StudentScope,
  params: { readonly studentId: PersonId },
  now: Instant,
) {
  const theirs = and(
    studentInScope(tx, scope),
    eq(people.id, params.studentId),
    inArray(deliveries.kind, [...TOLD]),
  );
  const [coming, past] = await Promise.all([
    selectMail(tx)
      .where(and(theirs, eq(deliveries.state, "planned"), gt(deliveries.dueAt, now)))
      .orderBy(asc(deliveries.dueAt), asc(deliveries.id))
      .limit(COMING),
    selectMail(tx)
      .where(and(theirs, lte(deliveries.dueAt, now)))
      .orderBy(desc(deliveries.dueAt), desc(deliveries.id))
      .limit(PAST),
  ]);
  return { coming, past };
}

function selectMail(tx: Tx) {
  return tx
    .select({
      id: deliveries.id,
      kind: deliveries.kind,
      state: deliveries.state,
      reason: deliveries.reason,
      dueAt: deliveries.dueAt,
    })
    .from(deliveries)
    .innerJoin(people, and(eq(people.officeId, deliveries.officeId), eq(people.id, deliveries.recipientId)))
    .$dynamic();
}
