import { addTemplate, assignPrep, STARTER_TEMPLATES, submitPrep } from "@askaround/core/assignments";
import type {
  Actor,
  Instant,
  MembershipId,
  MeetingId,
  OfficeId,
  PersonId,
  PrepAssignmentId,
  PrepTaskId,
  PrepTemplateId,
  Role,
  Zone,
} from "@askaround/core/shared";
import { connect } from "@askaround/db";
import { newUuid, postgresDeps } from "@askaround/db/stores";
import type { Term } from "./load.ts";

/** Lets this many students of a term hand in the preparation of a meeting, by the product's own use cases. */
export async function handIn(url: string, term: Term, count: number): Promise<void> {
  const owner = connect(url, { max: 4, name: "bench" });
  const web = connect(url, { max: 4, role: "askaround_web", name: "bench" });
  const actor = (role: Role, id: string): Actor => ({
    officeId: term.officeId as OfficeId,
    personId: id as PersonId,
    membershipId: id as MembershipId,
    role,
    zone: "America/New_York" as Zone,
    via: "app",
  });
  try {
    const deps = postgresDeps({ db: web.db, now: () => new Date().toISOString() as Instant });
    const students = await owner.sql<{ id: PersonId }[]>`
      select student_id as id from enrolments where office_id = ${term.officeId} and student_id <> ${term.student.personId}
      order by student_id limit ${count}`;
    const advisor = actor("advisor", term.advisor.personId);
    const assignmentId = newUuid<PrepAssignmentId>();
    await assignPrep(deps, advisor, {
      requestId: assignmentId,
      templateId: await lightTemplate(deps, advisor),
      whom: { to: "students", studentIds: students.map(({ id }) => id) },
      each: false,
      when: { by: "meeting", daysBefore: 0 },
    });
    const tasks = await owner.sql<{ id: PrepTaskId; studentId: PersonId; meetingId: MeetingId }[]>`
      select id, student_id as "studentId", meeting_id as "meetingId" from prep_tasks
      where office_id = ${term.officeId} and assignment_id = ${assignmentId}`;
    for (const { id: taskId, studentId } of tasks)
      await submitPrep(deps, actor("student", studentId), {
        requestId: newUuid(),
        taskId,
        reflection: "Curious",
      });
  } finally {
    await Promise.all([owner.close(), web.close()]);
  }
}

/** Everything in it is welcome and nothing needed, so that it can be handed in as it is. */
async function lightTemplate(
  deps: Parameters<typeof addTemplate>[0],
  advisor: Actor,
): Promise<PrepTemplateId> {
  const [first] = STARTER_TEMPLATES;
  if (!first) throw new Error("An office begins with templates.");
  const welcome = { need: "welcome", guidance: "As much as helps you." } as const;
  const sections = {
    ...first.content.sections,
    research: welcome,
    common: welcome,
    questions: welcome,
    reflection: welcome,
  };
  const templateId = newUuid<PrepTemplateId>();
  await addTemplate(deps, advisor, {
    requestId: templateId,
    name: "A light one",
    content: { ...first.content, sections },
  });
  return templateId;
}
