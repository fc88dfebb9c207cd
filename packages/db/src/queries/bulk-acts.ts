import { type BulkChangeKind, undoUntil, whyNotUndone, type WhyNotUndone } from "@askaround/core/bulk";
import type { MessageKind } from "@askaround/core/messages";
import type { OwnWorkScope } from "@askaround/core/policy";
import {
  addHours,
  type BulkActId,
  type CohortId,
  type Instant,
  type PrepAssignmentId,
} from "@askaround/core/shared";
import { and, desc, eq, gte, inArray, sql } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import {
  advisorMessages,
  bulkChanges,
  cohorts,
  deliveries,
  prepAssignments,
  prepTemplates,
} from "../schema/index.ts";

/** For so long an act stands in the list. */
const DAYS = 14;
const MOST_ACTS = 100;

export interface BulkActRow {
  readonly actId: BulkActId;
  readonly kind: BulkChangeKind | MessageKind;
  /** What was given out, or where to they were moved. */
  readonly subject: string | null;
  readonly students: number;
  /** Students for whom it was taken back; of whom something had changed since, and stayed as it was. */
  readonly undone: number;
  readonly kept: number;
  readonly doneAt: Instant;
  /** Why it cannot be taken back now; null when it can, until then. `left`: every mail of it is on its way. */
  readonly why: WhyNotUndone | "left" | null;
  readonly until: Instant | null;
  /** Cohorts that stand in the way because they were archived since. */
  readonly archived: readonly string[];
}

/** What this member of staff did for many at once in the last 14 days, the latest first; at most 100 acts. */
export async function listBulkActs(
  tx: Tx,
  scope: OwnWorkScope,
  now: Instant,
): Promise<readonly BulkActRow[]> {
  const since = addHours(now, -24 * DAYS);
  const [changes, messages] = await Promise.all([
    listChanges(tx, scope, since, now),
    listMessages(tx, scope, since),
  ]);
  return [...changes, ...messages].toSorted((a, b) => (a.doneAt < b.doneAt ? 1 : -1)).slice(0, MOST_ACTS);
}

const studentsWhere = (which: ReturnType<typeof sql>) =>
  sql<number>`(count(distinct ${bulkChanges.studentId}) filter (where ${which}))::int`;

async function listChanges(tx: Tx, scope: OwnWorkScope, since: Instant, now: Instant): Promise<BulkActRow[]> {
  const doneAt = sql<Instant>`max(${bulkChanges.doneAt})`.mapWith(bulkChanges.doneAt);
  const acts = await tx
    .select({
      actId: bulkChanges.actId,
      kind: bulkChanges.kind,
      doneAt,
      students: studentsWhere(sql`true`),
      open: studentsWhere(sql`${bulkChanges.undoneAt} is null`),
      undone: studentsWhere(sql`${bulkChanges.undoneAt} is not null and not ${bulkChanges.kept}`),
      kept: studentsWhere(sql`${bulkChanges.kept}`),
      subjectId: sql<string>`(array_agg(${bulkChanges.subjectId}))[1]`,
      from: sql<CohortId[]>`coalesce(array_agg(distinct ${bulkChanges.before} ->> 'cohortId')
        filter (where ${bulkChanges.kind} = 'move'), '{}')`,
    })
    .from(bulkChanges)
    .where(
      and(
        eq(bulkChanges.officeId, scope.officeId),
        eq(bulkChanges.doneBy, scope.personId),
        gte(bulkChanges.doneAt, since),
      ),
    )
    .groupBy(bulkChanges.actId, bulkChanges.kind)
    .orderBy(desc(doneAt))
    .limit(MOST_ACTS);
  const moves = acts.filter(({ kind }) => kind === "move");
  const known = await cohortsNamed(
    tx,
    scope,
    moves.flatMap(({ from, subjectId }) => [...from, subjectId as CohortId]),
  );
  const given = await templatesNamed(
    tx,
    scope,
    acts.flatMap(({ kind, subjectId }) => (kind === "assign" ? (subjectId as PrepAssignmentId) : [])),
  );
  return acts.map(({ open, subjectId, from, ...act }) => {
    const between = act.kind === "move" ? [...from, subjectId] : [];
    const archived = between.flatMap((id) => (known.get(id)?.archived ? (known.get(id)?.name ?? []) : []));
    const why = whyNotUndone({ doneAt: act.doneAt, open: open > 0, archived }, now);
    const subject = act.kind === "move" ? known.get(subjectId)?.name : given.get(subjectId);
    return {
      ...act,
      subject: subject ?? null,
      why,
      until: why === null ? undoUntil(act.doneAt) : null,
      archived,
    };
  });
}

async function cohortsNamed(tx: Tx, { officeId }: OwnWorkScope, ids: readonly CohortId[]) {
  if (ids.length === 0) return new Map<string, { name: string; archived: boolean }>();
  const rows = await tx
    .select({ id: cohorts.id, name: cohorts.name, archivedAt: cohorts.archivedAt })
    .from(cohorts)
    .where(and(eq(cohorts.officeId, officeId), inArray(cohorts.id, [...new Set(ids)])));
  return new Map(
    rows.map(({ id, name, archivedAt }) => [id as string, { name, archived: archivedAt !== null }]),
  );
}

async function templatesNamed(tx: Tx, { officeId }: OwnWorkScope, ids: readonly PrepAssignmentId[]) {
  if (ids.length === 0) return new Map<string, string>();
  const rows = await tx
    .select({ id: prepAssignments.id, name: prepTemplates.name })
    .from(prepAssignments)
    .innerJoin(
      prepTemplates,
      and(
        eq(prepTemplates.officeId, prepAssignments.officeId),
        eq(prepTemplates.id, prepAssignments.templateId),
      ),
    )
    .where(and(eq(prepAssignments.officeId, officeId), inArray(prepAssignments.id, [...ids])));
  return new Map(rows.map(({ id, name }) => [id as string, name]));
}

/** Nudges and messages that went to more than one. Each can be called off until it has left. */
async function listMessages(tx: Tx, scope: OwnWorkScope, since: Instant): Promise<BulkActRow[]> {
  const begun = sql`exists (select 1 from ${deliveries} where ${deliveries.officeId} = ${advisorMessages.officeId}
    and ${deliveries.subjectId} = ${advisorMessages.id} and ${deliveries.state} not in ('planned', 'claimed', 'cancelled'))`;
  const doneAt = sql<Instant>`max(${advisorMessages.createdAt})`.mapWith(advisorMessages.createdAt);
  const rows = await tx
    .select({
      actId: advisorMessages.actId,
      kind: advisorMessages.kind,
      doneAt,
      students: sql<number>`count(*)::int`,
      undone: sql<number>`(count(*) filter (where ${advisorMessages.withdrawnAt} is not null))::int`,
      open: sql<number>`(count(*) filter (where ${advisorMessages.withdrawnAt} is null and not ${begun}))::int`,
    })
    .from(advisorMessages)
    .where(
      and(
        eq(advisorMessages.officeId, scope.officeId),
        eq(advisorMessages.sentBy, scope.personId),
        gte(advisorMessages.createdAt, since),
      ),
    )
    .groupBy(advisorMessages.actId, advisorMessages.kind)
    .having(sql`count(*) > 1`)
    .orderBy(desc(doneAt))
    .limit(MOST_ACTS);
  return rows.map(({ open, ...act }) => {
    const why = open > 0 ? null : act.undone === act.students ? "undone" : "left";
    return { ...act, subject: null, kept: 0, why, until: null, archived: [] };
  });
}
