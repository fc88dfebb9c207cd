import { heldByOther, openFindings, type PrepSnapshot } from "@askaround/core/assignments";
import { canReadNote, type PrepDeskScope } from "@askaround/core/policy";
import type { Actor, Instant, OfficeId, PrepTaskId } from "@askaround/core/shared";
import { and, asc, eq, inArray, isNotNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Tx } from "../connect.ts";
import {
  contacts,
  people,
  prepSubmissions,
  prepTasks,
  prepTemplates,
  prepTemplateVersions,
} from "../schema/index.ts";
import { taskColumns } from "../stores/assignment-columns.ts";
import { PAGE_SIZE } from "./paging.ts";
import { lookedAfterBy } from "./prep-desk.ts";
import { listRounds } from "./rounds.ts";
import { settingsOf } from "./settings.ts";

/** The last row of the page before: what comes after it in the queue's order. */
export interface QueuePlace {
  readonly queueAt: Instant;
  readonly taskId: PrepTaskId;
}
const holders = alias(people, "holders");

/** What waits for this advisor: the longest waiting and the nearest meeting first. A page of 50 after a place in the queue. */
export async function listReviewQueue(
  tx: Tx,
  scope: PrepDeskScope,
  { after }: { readonly after: QueuePlace | null },
  reader: Actor,
  now: Instant,
) {
  const [total, found] = await Promise.all([
    tx.$count(prepTasks, waitsFor(tx, scope)),
    pageOfQueue(tx, scope, after),
  ]);
  const rows = found
    .slice(0, PAGE_SIZE)
    .map(({ people: met, studentId, heldBy, heldUntil, holder, ...row }) => ({
      ...row,
      studentId,
      with: met.map((one) => (canReadNote(reader, one.noteLevel, studentId) ? one.name : one.organisation)),
      heldBy: heldByOther({ heldBy, heldUntil }, reader.personId, now) === null ? null : holder,
    }));
  const last = rows.at(-1);
  const more = found.length > PAGE_SIZE && last !== undefined && last.queueAt !== null;
  return { rows, total, next: more ? { queueAt: last.queueAt as Instant, taskId: last.taskId } : null };
}

const waitsFor = (tx: Tx, scope: PrepDeskScope) =>
  and(
    eq(prepTasks.officeId, scope.officeId),
    isNotNull(prepTasks.queueAt),
    lookedAfterBy(tx, scope, prepTasks.studentId),
  );

/** One page and one more. Read along the index of the queue's own order, however many wait. */
export const pageOfQueue = (tx: Tx, scope: PrepDeskScope, after: QueuePlace | null) =>
  selectWaiting(tx)
    .where(and(waitsFor(tx, scope), after === null ? undefined : behind(after)))
    .orderBy(asc(prepTasks.queueAt), asc(prepTasks.id))
    .limit(PAGE_SIZE + 1);

const behind = ({ queueAt, taskId }: QueuePlace) =>
  sql`(${prepTasks.queueAt}, ${prepTasks.id}) > (${queueAt}::timestamptz, ${taskId}::uuid)`;

function selectWaiting(tx: Tx) {
  return tx
    .select({
      taskId: prepTasks.id,
      queueAt: prepTasks.queueAt,
      studentId: prepTasks.studentId,
      studentName: people.name,
      templateName: prepTemplates.name,
      submittedAt: prepTasks.submittedAt,
      meetingAt: prepTasks.meetingAt,
      round: prepTasks.rounds,
      findings: prepTasks.findings,
      heldBy: prepTasks.heldBy,
      heldUntil: prepTasks.heldUntil,
      holder: holders.name,
      people: sql<PrepSnapshot["people"]>`${prepSubmissions.content} -> 'people'`,
      questions: sql<number>`jsonb_array_length(${prepSubmissions.content} -> 'questions')`,
    })
    .from(prepTasks)
    .innerJoin(people, and(eq(people.officeId, prepTasks.officeId), eq(people.id, prepTasks.studentId)))
    .innerJoin(
      prepTemplates,
      and(eq(prepTemplates.officeId, prepTasks.officeId), eq(prepTemplates.id, prepTasks.templateId)),
    )
    .innerJoin(
      prepSubmissions,
      and(
        eq(prepSubmissions.officeId, prepTasks.officeId),
        eq(prepSubmissions.taskId, prepTasks.id),
        eq(prepSubmissions.round, prepTasks.rounds),
      ),
    )
    .leftJoin(holders, and(eq(holders.officeId, prepTasks.officeId), eq(holders.id, prepTasks.heldBy)))
    .$dynamic();
}

/** One preparation to look at, with everything that was said about it, and which one comes next. */
export async function getReview(
  tx: Tx,
  scope: PrepDeskScope,
  { taskId }: { readonly taskId: PrepTaskId },
  reader: Actor,
  now: Instant,
) {
  const [row] = await tx
    .select({
      task: taskColumns,
      studentName: people.name,
      holder: holders.name,
      templateName: prepTemplates.name,
      template: prepTemplateVersions.content,
    })
    .from(prepTasks)
    .innerJoin(people, and(eq(people.officeId, prepTasks.officeId), eq(people.id, prepTasks.studentId)))
    .innerJoin(
      prepTemplates,
      and(eq(prepTemplates.officeId, prepTasks.officeId), eq(prepTemplates.id, prepTasks.templateId)),
    )
    .innerJoin(
      prepTemplateVersions,
      and(
        eq(prepTemplateVersions.officeId, prepTasks.officeId),
        eq(prepTemplateVersions.templateId, prepTasks.templateId),
        eq(prepTemplateVersions.version, prepTasks.version),
      ),
    )
    .leftJoin(holders, and(eq(holders.officeId, prepTasks.officeId), eq(holders.id, prepTasks.heldBy)))
    .where(
      and(
        eq(prepTasks.officeId, scope.officeId),
        eq(prepTasks.id, taskId),
        sql`${prepTasks.rounds} > 0`,
        lookedAfterBy(tx, scope, prepTasks.studentId),
      ),
    );
  if (!row) return null;
  const { task, holder, ...rest } = row;
  const rounds = await listRounds(tx, scope.officeId, taskId);
  const names = await hiddenNames(tx, scope.officeId, rounds, reader);
  const settings = await settingsOf(tx, scope.officeId);
  const held = heldByOther(task, reader.personId, now);
  const latest = rounds.at(-1);
  return {
    ...task,
    ...rest,
    held: held === null ? null : { by: holder, until: held.until },
    rounds: rounds.map((round) => ({
      ...round,
      content: { ...round.content, people: names(round.content) },
    })),
    findings: latest ? openFindings(latest.content, settings) : [],
    next: await nextAfter(tx, scope, task),
  };
}

/** A contact whose level was changed since hides its name in what was handed in, too. */
async function hiddenNames(
  tx: Tx,
  officeId: OfficeId,
  rounds: readonly { readonly content: PrepSnapshot }[],
  reader: Actor,
) {
  const ids = [...new Set(rounds.flatMap(({ content }) => content.people.map(({ contactId }) => contactId)))];
  const levels =
    ids.length === 0
      ? []
      : await tx
          .select({ id: contacts.id, noteLevel: contacts.noteLevel, studentId: contacts.studentId })
          .from(contacts)
          .where(and(eq(contacts.officeId, officeId), inArray(contacts.id, ids)));
  const shown = new Map(levels.map((each) => [each.id, canReadNote(reader, each.noteLevel, each.studentId)]));
  return (content: PrepSnapshot) =>
    content.people.map((person) => ({
      ...person,
      name: shown.get(person.contactId) === true ? person.name : null,
    }));
}

/** The one behind it in the queue; else the first of those that wait. */
async function nextAfter(
  tx: Tx,
  scope: PrepDeskScope,
  task: { readonly id: PrepTaskId; readonly queueAt: Instant | null },
): Promise<PrepTaskId | null> {
  const waiting = and(
    eq(prepTasks.officeId, scope.officeId),
    isNotNull(prepTasks.queueAt),
    sql`${prepTasks.id} <> ${task.id}`,
    lookedAfterBy(tx, scope, prepTasks.studentId),
  );
  const first = async (place: typeof waiting) => {
    const [row] = await tx
      .select({ taskId: prepTasks.id })
      .from(prepTasks)
      .where(place)
      .orderBy(asc(prepTasks.queueAt), asc(prepTasks.id))
      .limit(1);
    return row?.taskId ?? null;
  };
  const { queueAt, id: taskId } = task;
  const later = queueAt === null ? null : await first(and(waiting, behind({ queueAt, taskId })));
  return later ?? first(waiting);
}
