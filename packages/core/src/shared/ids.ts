declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

/** Every id is a UUIDv7 in lower-case text; the brand keeps a student's id out of a meeting's place. */
export type OfficeId = Id<"office">;
export type UserId = Id<"user">;
export type PersonId = Id<"person">;
export type MembershipId = Id<"membership">;
export type CohortId = Id<"cohort">;
export type EnrolmentId = Id<"enrolment">;
export type LeaveId = Id<"leave">;
export type AdvisorMessageId = Id<"advisor message">;
/** One bulk act of an advisor, whatever it consists of. */
export type BulkActId = Id<"bulk act">;
export type BulkChangeId = Id<"bulk change">;
export type SavedViewId = Id<"saved view">;
export type ReportSnapshotId = Id<"report snapshot">;
export type HelpRequestId = Id<"help request">;
export type RemarkId = Id<"remark">;
export type ProfessionalId = Id<"professional">;
export type ProfessionalLimitId = Id<"professional limit">;
export type ProfessionalMergeId = Id<"professional merge">;
export type ContactId = Id<"contact">;
export type ContactMergeId = Id<"contact merge">;
export type MeetingId = Id<"meeting">;
export type ReferralId = Id<"referral">;
export type NamePermissionId = Id<"name permission">;
export type ThankYouId = Id<"thank-you">;
export type DutyId = Id<"duty">;
export type PromiseId = Id<"promise">;
export type OutreachId = Id<"outreach">;
export type PrepQuestionId = Id<"prep question">;
export type OfficeQuestionId = Id<"office question">;
export type PrepFindingId = Id<"prep finding">;
export type PrepPointId = Id<"prep point">;
export type PrepTemplateId = Id<"prep template">;
export type PrepAssignmentId = Id<"prep assignment">;
export type PrepTaskId = Id<"prep task">;
export type PrepSubmissionId = Id<"prep submission">;
export type PrepCommentId = Id<"prep comment">;
export type LiveEntryId = Id<"live entry">;
export type DebriefEditId = Id<"debrief edit">;
export type DeliveryId = Id<"delivery">;
export type SuppressionId = Id<"suppression">;
export type AuditEventId = Id<"audit event">;

export type AnyId =
  | OfficeId
  | UserId
  | PersonId
  | MembershipId
  | CohortId
  | EnrolmentId
  | LeaveId
  | HelpRequestId
  | RemarkId
  | ReportSnapshotId
  | AdvisorMessageId
  | BulkActId
  | BulkChangeId
  | SavedViewId
  | ProfessionalId
  | ProfessionalLimitId
  | ProfessionalMergeId
  | ContactId
  | ContactMergeId
  | MeetingId
  | ReferralId
  | NamePermissionId
  | ThankYouId
  | DutyId
  | PromiseId
  | OutreachId
  | DebriefEditId
  | LiveEntryId
  | PrepQuestionId
  | OfficeQuestionId
  | PrepFindingId
  | PrepPointId
  | PrepTemplateId
  | PrepAssignmentId
  | PrepTaskId
  | PrepSubmissionId
  | PrepCommentId
  | DeliveryId
  | SuppressionId
  | AuditEventId;
