import type { ContactScope } from "@askaround/core/policy";
import type { MeetingId, PrepTaskId } from "@askaround/core/shared";
import { and, asc, eq, sql } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import {
  contacts,
  meetingContacts,
  prepTasks,
  prepTemplates,
  prepTemplateVersions,
} from "../schema/index.ts";
import { taskColumns } from "../stores/assignment-columns.ts";
import { readMissing } from "../stores/missing-parts.ts";
import { listRounds } from "./rounds.ts";

/** What a student was given and has not been spared, the nearest due first. */
export async function listOwnTasks(tx: Tx, scope: ContactScope, meetingId: MeetingId | null = null) {
  return tx
    .select({
      taskId: prepTasks.id,
      templateName: prepTemplates.name,
      state: prepTasks.state,
      dueOn: prepTasks.dueOn,
      dueAt: prepTasks.dueAt,
      meetingId: prepTasks.meetingId,
      meetingAt: prepTasks.meetingAt,
      reason: prepTasks.reason,
      extendedOn: prepTasks.extendedOn,
      rounds: prepTasks.rounds,
      names: namesOf,
    })
    .from(prepTasks)
    .innerJoin(
      prepTemplates,
      and(eq(prepTemplates.officeId, prepTasks.officeId), eq(prepTemplates.id, prepTasks.templateId)),
    )
    .where(
      and(
        eq(prepTasks.officeId, scope.officeId),
        eq(prepTasks.studentId, scope.studentId),
        sql`${prepTasks.state} <> 'withdrawn'`,
        meetingId === null ? undefined : eq(prepTasks.meetingId, meetingId),
      ),
    )
    .orderBy(asc(prepTasks.dueAt), asc(prepTasks.id))
    .limit(200);
}

/** Whom the meeting is with. */
const namesOf = sql<
  string[]
>`(select coalesce(jsonb_agg(${contacts.name} order by ${meetingContacts.position}), '[]')
  from ${meetingContacts} join ${contacts} on ${contacts.officeId} = ${meetingContacts.officeId}
    and ${contacts.id} = ${meetingContacts.contactId}
  where ${meetingContacts.officeId} = ${prepTasks.officeId} and ${meetingContacts.meetingId} = ${prepTasks.meetingId})`;

/** One of the student's own: what is asked, what is still missing, every round and what was said about it. */
export async function getOwnTask(tx: Tx, scope: ContactScope, { taskId }: { readonly taskId: PrepTaskId }) {
  const [row] = await tx
    .select({
      task: taskColumns,
      templateName: prepTemplates.name,
      template: prepTemplateVersions.content,
      names: namesOf,
    })
    .from(prepTasks)
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
    .where(
      and(
        eq(prepTasks.officeId, scope.officeId),
        eq(prepTasks.studentId, scope.studentId),
        eq(prepTasks.id, taskId),
      ),
    );
  if (!row) return null;
  const { task, templateName, template, names } = row;
  const rounds = await listRounds(tx, scope.officeId, taskId);
  const { heldBy: _by, heldUntil: _until, queueAt: _at, findings: _found, ...shown } = task;
  const reflection = rounds.at(-1)?.content.reflection ?? null;
  const missing = await readMissing(tx, scope.officeId, { meetingId: task.meetingId, template });
  return {
    ...shown,
    templateName,
    template,
    names,
    reflection,
    missing,
    rounds,
  };
}
