import type { AnyId, AuditEventId, PersonId } from "../shared/ids.ts";
import type { Instant } from "../shared/time.ts";

export const AUDIT_KINDS = [
  "office.created",
  "office.changed",
  "settings.changed",
  "person.added",
  "person.changed",
  "person.disabled",
  "person.enabled",
  "profile.changed",
  "invitation.requested",
  "cohort.added",
  "cohort.changed",
  "cohort.archived",
  "cohort.restored",
  "eligibility.answered",
  "eligibility.overridden",
  "eligibility.restored",
  "cohort.advisor_added",
  "cohort.advisor_removed",
  "cohort.student_enrolled",
  "cohort.student_left",
  "leave.given",
  "leave.ended",
  "report.kept",
  "report.exported",
  "message.sent",
  "message.withdrawn",
  "students.exported",
  "help.asked",
  "help.answered",
  "help.closed",
  "help.reopened",
  "contact.added",
  "contact.changed",
  "contact.merged",
  "contact.parted",
  "professional.limited",
  "professional.merged",
  "professional.unmerged",
  "professional.told_apart",
  "professional.taken_alike",
  "professionals.exported",
  "meeting.scheduled",
  "meeting.logged",
  "meeting.moved",
  "meeting.answered",
  "meeting.noted",
  "meeting.closed",
  "meeting.reopened",
  "meeting.debriefed",
  "debrief.changed",
  "debrief.undone",
  "debrief.put_off",
  "question.added",
  "question.changed",
  "question.moved",
  "question.offered",
  "question.withheld",
  "prep.started",
  "prep.changed",
  "prep_template.added",
  "prep_template.changed",
  "prep_template.archived",
  "prep.assigned",
  "prep.assignment_withdrawn",
  "prep.extended",
  "prep.excused",
  "prep.reopened",
  "prep.submitted",
  "prep.answered",
  "prep.reviewed",
  "prep.review_undone",
  "promise.done",
  "promise.undone",
  "permission.recorded",
  "permission.revoked",
  "referral.adopted",
  "referral.split",
  "referral.let_go",
  "referral.taken_up",
  "duty.done",
  "duty.undone",
  "duty.snoozed",
  "duty.waived",
  "duty.unwaived",
  "outreach.sent",
  "outreach.unsent",
  "outreach.answered",
  "thank_you.sent",
  "thank_you.unsent",
  "thank_you.waived",
  "thank_you.unwaived",
  "thank_you.snoozed",
  "mail.cancelled",
  "mail.restored",
  "mail.sent_again",
  "mail.settled",
  "mail.viewed",
  "suppression.lifted",
  "mail_choice.changed",
  "away.changed",
  "calendar.made",
  "calendar.removed",
  "export.taken",
  "student.viewed",
  "refused",
] as const;
export type AuditKind = (typeof AUDIT_KINDS)[number];

/** Who did what to which row, when. Ids only: never a name, an address or a word anybody wrote. */
export interface AuditEvent {
  readonly id: AuditEventId;
  readonly kind: AuditKind;
  /** Null when the installation's operator or the worker acted. */
  readonly actorId: PersonId | null;
  /** The student whose record it is, when it is one. */
  readonly studentId: PersonId | null;
  /** The row that changed, or the procedure refused. */
  readonly subjectId: AnyId | null;
  readonly via: "app" | "email_link" | "operator" | "worker";
  readonly at: Instant;
  /** Ids, codes and dates that belong to the act. */
  readonly detail: Readonly<Record<string, string | number | boolean | null>>;
}

export interface AuditStore {
  append(event: AuditEvent): Promise<void>;
}
