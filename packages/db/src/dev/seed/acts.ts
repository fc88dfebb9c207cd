import type { AuditKind } from "@askaround/core/audit";
import type { AnyId, Instant, PersonId } from "@askaround/core/shared";
import type { World } from "./world.ts";

/** The record of what the rows made so far say was done; what is not yet done stays out. */
export function addActs({ rows, random, officeId, now }: World, admin: PersonId | null): void {
  const add = (
    kind: AuditKind,
    at: Instant | null,
    by: PersonId | null,
    studentId: PersonId,
    subjectId: AnyId,
  ) => {
    if (at === null || at > now || by === null) return;
    const act = { kind, via: "app", actorId: by, studentId, subjectId, detail: {} } as const;
    rows.auditEvents.push({ officeId, id: random.idAt(at), at, ...act });
  };
  for (const { studentId, cohortId, enrolledAt } of rows.enrolments)
    add("cohort.student_enrolled", enrolledAt, admin, studentId, cohortId);
  for (const { studentId, id, bookedAt } of rows.meetings)
    add("meeting.scheduled", bookedAt, studentId, studentId, id);
  const studentOf = new Map(rows.meetings.map(({ id, studentId }) => [id, studentId]));
  for (const { meetingId, recordedAt } of rows.debriefs) {
    const studentId = studentOf.get(meetingId);
    if (studentId) add("meeting.debriefed", recordedAt, studentId, studentId, meetingId);
  }
  for (const { studentId, id, sentAt } of rows.thankYous)
    add("thank_you.sent", sentAt ?? null, studentId, studentId, id);
}
