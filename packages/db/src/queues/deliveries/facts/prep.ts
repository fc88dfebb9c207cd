import { isToDo, type NotReady, type TaskState } from "@askaround/core/assignments";
import type { PrepMailKind } from "@askaround/core/reminders";
import type { CalendarDate } from "@askaround/core/shared";
import { and, eq, sql } from "drizzle-orm";
import { prepTasks, prepTemplates, prepTemplateVersions } from "../../../schema/index.ts";
import { readMissing } from "../../../stores/missing-parts.ts";
import { asked, askedTable } from "./asked.ts";
import { inOrder, type SubjectReader } from "./subject.ts";

/** Everything that a student was given since the last mail about that, and that is still to be handed in. */
export interface AssignedFacts {
  readonly kind: "prep_assigned";
  readonly sheets: readonly {
    readonly templateName: string;
    readonly name: string | null;
    readonly dueOn: CalendarDate;
  }[];
}

/** One sheet, as it stands. */
export interface PrepMailFacts {
  readonly kind: Exclude<PrepMailKind, "prep_assigned">;
  readonly state: TaskState;
  readonly rounds: number;
  readonly templateName: string;
  /** Whom the meeting is with. */
  readonly name: string | null;
  readonly dueOn: CalendarDate;
  /** The first thing that was said about the latest round. */
  readonly comment: string | null;
  /** What is still to be done, for the mail that says it is due; empty otherwise. */
  readonly missing: readonly NotReady[];
}

const metName = sql<string | null>`(select c.name from meeting_contacts mc
  join contacts c on c.office_id = mc.office_id and c.id = mc.contact_id
  where mc.office_id = ${prepTasks.officeId} and mc.meeting_id = ${prepTasks.meetingId} order by mc.position limit 1)`;

const ofTemplate = and(
  eq(prepTemplates.officeId, prepTasks.officeId),
  eq(prepTemplates.id, prepTasks.templateId),
);

export const readAssigned: SubjectReader<AssignedFacts> = async (db, rows) => {
  const found = await db
    .select({ n: asked.n, templateName: prepTemplates.name, name: metName, dueOn: prepTasks.dueOn })
    .from(askedTable(rows))
    .innerJoin(
      prepTasks,
      and(eq(prepTasks.officeId, asked.officeId), eq(prepTasks.studentId, asked.subjectId)),
    )
    .innerJoin(prepTemplates, ofTemplate)
    .where(
      and(
        eq(prepTasks.state, "open"),
        sql`${prepTasks.createdAt} > coalesce((select max(d.first_attempt_at) from deliveries d
          where d.office_id = asked.office_id and d.recipient_id = asked.recipient_id and d.kind = 'prep_assigned'
            and d.id <> asked.id and d.state in ('accepted', 'delayed', 'delivered')), '-infinity')`,
      ),
    )
    .orderBy(prepTasks.dueAt, prepTasks.id)
    .prepare("mail_facts_prep_assigned")
    .execute();
  return rows.map((_, at) => ({
    kind: "prep_assigned",
    sheets: found.filter(({ n }) => n === at).map(({ n: _n, ...sheet }) => sheet),
  }));
};

export const readPrep: SubjectReader<PrepMailFacts> = async (db, rows) => {
  const found = await db
    .select({
      n: asked.n,
      kind: sql<PrepMailFacts["kind"]>`asked.kind::text`,
      officeId: prepTasks.officeId,
      meetingId: prepTasks.meetingId,
      template: prepTemplateVersions.content,
      state: prepTasks.state,
      rounds: prepTasks.rounds,
      templateName: prepTemplates.name,
      name: metName,
      dueOn: prepTasks.dueOn,
      // The first word about the round that was answered: an approval does not quote what an earlier one lacked.
      comment: sql<string | null>`(select c.text from prep_comments c
        where c.office_id = ${prepTasks.officeId} and c.task_id = ${prepTasks.id}
          and c.author_id <> ${prepTasks.studentId} and c.written_at >= ${prepTasks.submittedAt}
        order by c.written_at, c.id limit 1)`,
    })
    .from(askedTable(rows))
    .innerJoin(prepTasks, and(eq(prepTasks.officeId, asked.officeId), eq(prepTasks.id, asked.subjectId)))
    .innerJoin(prepTemplates, ofTemplate)
    .innerJoin(
      prepTemplateVersions,
      and(
        eq(prepTemplateVersions.officeId, prepTasks.officeId),
        eq(prepTemplateVersions.templateId, prepTasks.templateId),
        eq(prepTemplateVersions.version, prepTasks.version),
      ),
    )
    .prepare("mail_facts_prep")
    .execute();
  const subjects: (readonly [number, PrepMailFacts])[] = [];
  for (const { n, officeId, meetingId, template, ...subject } of found) {
    const asks = subject.kind === "prep_due_soon" && isToDo(subject);
    const missing = asks ? await readMissing(db, officeId, { meetingId, template }) : [];
    subjects.push([n, { ...subject, missing }]);
  }
  return inOrder(rows, subjects);
};
