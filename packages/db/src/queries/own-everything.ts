import type { ReferralScope } from "@askaround/core/policy";
import { and, asc, eq, getTableColumns, inArray, isNull, or, type SQL } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { Tx } from "../connect.ts";
import {
  advisorMessages,
  auditEvents,
  contacts,
  debriefDrafts,
  debriefEdits,
  debriefs,
  duties,
  helpRequests,
  liveEntries,
  mailOptOuts,
  meetingContacts,
  meetings,
  namePermissions,
  noteDrafts,
  outreach,
  people,
  prepAssignedStudents,
  prepComments,
  prepFindings,
  prepPoints,
  prepQuestions,
  prepResearch,
  preps,
  prepSubmissions,
  prepTasks,
  prepTemplates,
  promises,
  questionFavourites,
  referrals,
  thankYous,
} from "../schema/index.ts";
import { listRemarksEver } from "./remarks.ts";

/**
 * All that an office keeps of a student’s own, row by row. Left out are the columns that say whose it is, what staff keep for
 * their own work, and ids by which one could tell that two students know one professional; staff stand in it by name.
 */
export async function getOwnEverything(tx: Tx, scope: ReferralScope) {
  return {
    profile: await profileOf(tx, scope),
    ...(await ownRows(tx, scope)),
    ...(await assigned(tx, scope)),
    ...(await saidByStaff(tx, scope)),
    mailSwitchedOff: await tx
      .select({ kind: mailOptOuts.kind, at: mailOptOuts.at })
      .from(mailOptOuts)
      .where(and(eq(mailOptOuts.officeId, scope.officeId), eq(mailOptOuts.personId, scope.studentId))),
    record: await recordOf(tx, scope),
  };
}

async function profileOf(tx: Tx, { officeId, studentId }: ReferralScope) {
  const [row] = await tx
    .select({
      name: people.name,
      email: people.email,
      zone: people.zone,
      program: people.program,
      graduationYear: people.graduationYear,
      firstGeneration: people.firstGeneration,
      awayUntil: people.awayUntil,
      summary: people.digest,
      since: people.createdAt,
    })
    .from(people)
    .where(and(eq(people.officeId, officeId), eq(people.id, studentId)));
  return row ?? null;
}

async function ownRows(tx: Tx, { officeId, studentId }: ReferralScope) {
  const ofOwn = (of: typeof meetings | typeof referrals) =>
    tx
      .select({ id: of.id })
      .from(of)
      .where(and(eq(of.officeId, officeId), eq(of.studentId, studentId)));
  const rows = (table: PgTable) =>
    rowsWhere(tx, table, officeId, (columns) => eq(columnOf(columns, "studentId"), studentId));
  return {
    people: await rows(contacts),
    meetings: await rows(meetings),
    meetingPeople: await rows(meetingContacts),
    writeUps: await rowsWhere(tx, debriefs, officeId, () => inArray(debriefs.meetingId, ofOwn(meetings))),
    writeUpChanges: await rowsWhere(tx, debriefEdits, officeId, () =>
      inArray(debriefEdits.meetingId, ofOwn(meetings)),
    ),
    unfinishedWriteUps: await rows(debriefDrafts),
    promises: await rows(promises),
    suggested: await rows(referrals),
    namePermissions: await rowsWhere(tx, namePermissions, officeId, () =>
      inArray(namePermissions.referralId, ofOwn(referrals)),
    ),
    thankYous: await rows(thankYous),
    thankYouNotes: await rows(noteDrafts),
    messages: await rows(outreach),
    duties: await rows(duties),
    preparations: await rows(preps),
    preparationResearch: await rows(prepResearch),
    preparationFindings: await rows(prepFindings),
    preparationPoints: await rows(prepPoints),
    preparationQuestions: await rows(prepQuestions),
    favouriteQuestions: await rows(questionFavourites),
    duringMeetings: await rows(liveEntries),
  };
}

/** What the student was given to prepare, what they handed in, and what was said about it. */
async function assigned(tx: Tx, { officeId, studentId }: ReferralScope) {
  const tasks = await tx
    .select({
      id: prepTasks.id,
      assignmentId: prepTasks.assignmentId,
      template: prepTemplates.name,
      version: prepTasks.version,
      meetingId: prepTasks.meetingId,
      state: prepTasks.state,
      dueOn: prepTasks.dueOn,
      extendedOn: prepTasks.extendedOn,
      reason: prepTasks.reason,
      rounds: prepTasks.rounds,
      createdAt: prepTasks.createdAt,
    })
    .from(prepTasks)
    .innerJoin(
      prepTemplates,
      and(eq(prepTemplates.officeId, prepTasks.officeId), eq(prepTemplates.id, prepTasks.templateId)),
    )
    .where(and(eq(prepTasks.officeId, officeId), eq(prepTasks.studentId, studentId)))
    .orderBy(asc(prepTasks.createdAt), asc(prepTasks.id));
  const chosen = await tx
    .select({ assignmentId: prepAssignedStudents.assignmentId })
    .from(prepAssignedStudents)
    .where(and(eq(prepAssignedStudents.officeId, officeId), eq(prepAssignedStudents.studentId, studentId)));
  const handedIn = await tx
    .select({
      id: prepSubmissions.id,
      taskId: prepSubmissions.taskId,
      meetingId: prepSubmissions.meetingId,
      round: prepSubmissions.round,
      content: prepSubmissions.content,
      submittedAt: prepSubmissions.submittedAt,
      decision: prepSubmissions.decision,
      decidedAt: prepSubmissions.decidedAt,
      decidedBy: people.name,
      rubric: prepSubmissions.rubric,
    })
    .from(prepSubmissions)
    .leftJoin(
      people,
      and(eq(people.officeId, prepSubmissions.officeId), eq(people.id, prepSubmissions.decidedBy)),
    )
    .where(and(eq(prepSubmissions.officeId, officeId), eq(prepSubmissions.studentId, studentId)))
    .orderBy(asc(prepSubmissions.submittedAt), asc(prepSubmissions.id));
  return { assignedToPrepare: tasks, chosenFor: chosen, handedIn };
}

/** What staff wrote to the student; a message that was taken back before it went was never written to them. */
async function saidByStaff(tx: Tx, scope: ReferralScope) {
  const { officeId, studentId } = scope;
  const author = (id: PgColumn, office: PgColumn) => and(eq(people.officeId, office), eq(people.id, id));
  return {
    handedInComments: await tx
      .select({
        id: prepComments.id,
        taskId: prepComments.taskId,
        submissionId: prepComments.submissionId,
        part: prepComments.part,
        text: prepComments.text,
        writtenAt: prepComments.writtenAt,
        by: people.name,
      })
      .from(prepComments)
      .innerJoin(people, author(prepComments.authorId, prepComments.officeId))
      .where(and(eq(prepComments.officeId, officeId), eq(prepComments.studentId, studentId)))
      .orderBy(asc(prepComments.writtenAt), asc(prepComments.id)),
    advisorMessages: await tx
      .select({
        id: advisorMessages.id,
        kind: advisorMessages.kind,
        text: advisorMessages.text,
        at: advisorMessages.createdAt,
        by: people.name,
      })
      .from(advisorMessages)
      .innerJoin(people, author(advisorMessages.sentBy, advisorMessages.officeId))
      .where(
        and(
          eq(advisorMessages.officeId, officeId),
          eq(advisorMessages.studentId, studentId),
          isNull(advisorMessages.withdrawnAt),
        ),
      )
      .orderBy(asc(advisorMessages.createdAt), asc(advisorMessages.id)),
    remarks: await listRemarksEver(tx, scope),
    askedForHelp: await tx
      .select({
        id: helpRequests.id,
        text: helpRequests.text,
        askedAt: helpRequests.askedAt,
        answer: helpRequests.answer,
        answeredAt: helpRequests.answeredAt,
        answeredBy: people.name,
        closedAt: helpRequests.closedAt,
      })
      .from(helpRequests)
      .leftJoin(people, author(helpRequests.answeredBy, helpRequests.officeId))
      .where(and(eq(helpRequests.officeId, officeId), eq(helpRequests.studentId, studentId)))
      .orderBy(asc(helpRequests.askedAt), asc(helpRequests.id)),
  };
}

/** What was noted about the student: what they did, their sign-ins among it, and who of the office looked at their record or changed it. */
async function recordOf(tx: Tx, { officeId, studentId }: ReferralScope) {
  const ownActs = and(isNull(auditEvents.studentId), eq(auditEvents.actorId, studentId));
  const rows = await tx
    .select({
      at: auditEvents.at,
      kind: auditEvents.kind,
      via: auditEvents.via,
      actorId: auditEvents.actorId,
      by: people.name,
      subjectId: auditEvents.subjectId,
    })
    .from(auditEvents)
    .leftJoin(people, and(eq(people.officeId, auditEvents.officeId), eq(people.id, auditEvents.actorId)))
    .where(and(eq(auditEvents.officeId, officeId), or(eq(auditEvents.studentId, studentId), ownActs)))
    .orderBy(asc(auditEvents.at), asc(auditEvents.id));
  return rows.map(({ actorId, subjectId, ...row }) => ({
    ...row,
    subjectId: actorId === studentId ? subjectId : null,
  }));
}

type Columns = Readonly<Record<string, PgColumn>>;
/** Whose it is, whose hands it went through, and the record that the office keeps of a professional. */
const LEFT_OUT = new Set(["officeId", "studentId", "professionalId", "recordedBy", "editedBy"]);

/** Rows of a table that has an office, by the condition that makes them the student’s. */
async function rowsWhere(
  tx: Tx,
  table: PgTable,
  officeId: ReferralScope["officeId"],
  whose: (columns: Columns) => SQL,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const columns: Columns = getTableColumns(table);
  const own = Object.fromEntries(Object.entries(columns).filter(([name]) => !LEFT_OUT.has(name)));
  return tx
    .select(own)
    .from(table)
    .where(and(eq(columnOf(columns, "officeId"), officeId), whose(columns)));
}

function columnOf(columns: Columns, name: string): PgColumn {
  const column = columns[name];
  if (!column) throw new Error(`This table has no ${name}.`);
  return column;
}
