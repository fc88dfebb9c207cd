import type { Instant } from "../shared/time.ts";
import type { PrepAssignment } from "../assignments/assignment.ts";
import type { PrepComment, PrepSubmission } from "../assignments/submission.ts";
import type { PrepTask } from "../assignments/task.ts";
import type { PrepTemplate, TemplateContent } from "../assignments/template.ts";
import type { AuditEvent } from "../audit/event.ts";
import type { OfficeQuestion } from "../bank/office-question.ts";
import type { BulkChange } from "../bulk/change.ts";
import type { SavedView } from "../views/saved-view.ts";
import type { CalendarFeed } from "../calendars/feed.ts";
import type { Cohort, EligibilityDecision, Enrolment, Leave, MeetingAnswers } from "../cohorts/cohort.ts";
import type { HelpRequest } from "../help/help-request.ts";
import type { Remark, RemarkEdit } from "../remarks/remark.ts";
import type { ReportSnapshot } from "../reports/report.ts";
import type { AdvisorMessage } from "../messages/message.ts";
import type { StudentProgress } from "../cohorts/progress.ts";
import type { Contact } from "../contacts/contact.ts";
import type { ContactMerge } from "../contacts/merge.ts";
import type { Duty } from "../duties/duty.ts";
import type { Debrief, DebriefDraft, DebriefEdit, Meeting, MeetingPromise } from "../meetings/meeting.ts";
import type { Office } from "../office/office.ts";
import type { Outreach } from "../outreach/outreach.ts";
import type { Membership, Person } from "../people/person.ts";
import type { LimitEntry } from "../professionals/limits.ts";
import type { ProfessionalMerge } from "../professionals/merge.ts";
import type { KeptProfessional, ToldApart } from "../professionals/ports.ts";
import type { NamePermission, Referral } from "../referrals/referral.ts";
import type { DeliveryState, PlannedDelivery } from "../reminders/delivery.ts";
import type { Suppression } from "../reminders/manage-ports.ts";
import type { MailWishes } from "../reminders/wishes.ts";
import type { KeptEntry } from "../live/entry.ts";
import type { PrepRows } from "../prep/prep.ts";
import type { DeliveryId, PersonId } from "../shared/ids.ts";
import type { NoteDraft } from "../thanks/note-draft.ts";
import type { ThankYou } from "../thanks/thank-you.ts";

/** A planned mail as the memory keeps it. */
export interface MemoryDelivery extends PlannedDelivery {
  readonly id: DeliveryId;
  readonly state: DeliveryState;
  readonly reason: string | null;
}

/** The rows of one office. Rows are immutable, so a copy of the maps is a snapshot. */
export interface MemoryState {
  readonly offices: Map<string, Office>;
  readonly people: Map<string, Person>;
  readonly memberships: Map<string, Membership>;
  /** By person, where they are not as for everybody. */
  readonly mailWishes: Map<string, MailWishes>;
  /** By student. */
  readonly calendarFeeds: Map<string, CalendarFeed>;
  /** "person kind" of what is switched off, with since when. */
  readonly mailOptOuts: Map<string, Instant>;
  readonly cohorts: Map<string, Cohort>;
  /** "cohort person" */
  readonly cohortAdvisors: Map<string, { readonly cohortId: string; readonly personId: string }>;
  readonly enrolments: Map<string, Enrolment>;
  readonly leaves: Map<string, Leave>;
  /** By meeting. */
  readonly meetingAnswers: Map<string, MeetingAnswers>;
  /** "cohort meeting" */
  readonly eligibilityDecisions: Map<string, EligibilityDecision>;
  readonly help: Map<string, HelpRequest>;
  readonly remarks: Map<string, Remark>;
  /** "remark moment" */
  readonly remarkEdits: Map<string, RemarkEdit>;
  readonly messages: Map<string, AdvisorMessage>;
  readonly bulkChanges: Map<string, BulkChange>;
  /** "person role view" */
  readonly savedViews: Map<string, SavedView>;
  readonly reports: Map<string, ReportSnapshot & { readonly takenBy: string }>;
  readonly progress: Map<string, readonly StudentProgress[]>;
  readonly professionals: Map<string, KeptProfessional>;
  readonly limitEntries: Map<string, LimitEntry>;
  readonly merges: Map<string, ProfessionalMerge>;
  /** "first second" */
  readonly toldApart: Map<string, ToldApart>;
  readonly contacts: Map<string, Contact>;
  readonly contactMerges: Map<string, ContactMerge>;
  readonly meetings: Map<string, Meeting>;
  readonly debriefs: Map<string, Debrief>;
  readonly promises: Map<string, MeetingPromise>;
  readonly debriefEdits: Map<string, DebriefEdit>;
  readonly debriefDrafts: Map<string, DebriefDraft>;
  readonly liveEntries: Map<string, KeptEntry>;
  readonly outreach: Map<string, Outreach>;
  readonly noteDrafts: Map<string, NoteDraft>;
  readonly plans: Map<string, PrepRows["plan"]>;
  /** "meeting contact" */
  readonly research: Map<string, PrepRows["research"]>;
  readonly findings: Map<string, PrepRows["finding"]>;
  readonly points: Map<string, PrepRows["point"]>;
  readonly questions: Map<string, PrepRows["question"]>;
  readonly officeQuestions: Map<string, OfficeQuestion>;
  /** By the name of the question, with since when. */
  readonly hiddenQuestions: Map<string, Instant>;
  readonly templates: Map<string, PrepTemplate>;
  /** "template version" */
  readonly templateVersions: Map<string, TemplateContent>;
  readonly assignments: Map<string, PrepAssignment>;
  /** "assignment student" of those it was chosen for. */
  readonly assignedStudents: Map<string, { readonly assignmentId: string; readonly studentId: PersonId }>;
  readonly prepTasks: Map<string, PrepTask>;
  readonly submissions: Map<string, PrepSubmission>;
  readonly prepComments: Map<string, PrepComment>;
  /** "student bank id" */
  readonly favourites: Map<string, { readonly studentId: string; readonly bankId: string }>;
  readonly referrals: Map<string, Referral>;
  readonly permissions: Map<string, NamePermission>;
  readonly thankYous: Map<string, ThankYou>;
  readonly duties: Map<string, Duty>;
  /** By key. */
  readonly deliveries: Map<string, MemoryDelivery>;
  readonly suppressions: Map<string, Suppression>;
  readonly auditEvents: Map<string, AuditEvent>;
}

export function emptyState(): MemoryState {
  return {
    offices: new Map(),
    people: new Map(),
    memberships: new Map(),
    mailWishes: new Map(),
    calendarFeeds: new Map(),
    mailOptOuts: new Map(),
    cohorts: new Map(),
    cohortAdvisors: new Map(),
    enrolments: new Map(),
    leaves: new Map(),
    meetingAnswers: new Map(),
    eligibilityDecisions: new Map(),
    help: new Map(),
    remarks: new Map(),
    remarkEdits: new Map(),
    messages: new Map(),
    bulkChanges: new Map(),
    savedViews: new Map(),
    reports: new Map(),
    progress: new Map(),
    professionals: new Map(),
    limitEntries: new Map(),
    merges: new Map(),
    toldApart: new Map(),
    contacts: new Map(),
    contactMerges: new Map(),
    meetings: new Map(),
    debriefs: new Map(),
    promises: new Map(),
    debriefEdits: new Map(),
    debriefDrafts: new Map(),
    liveEntries: new Map(),
    outreach: new Map(),
    noteDrafts: new Map(),
    plans: new Map(),
    research: new Map(),
    findings: new Map(),
    points: new Map(),
    questions: new Map(),
    templates: new Map(),
    templateVersions: new Map(),
    assignments: new Map(),
    assignedStudents: new Map(),
    prepTasks: new Map(),
    submissions: new Map(),
    prepComments: new Map(),
    officeQuestions: new Map(),
    hiddenQuestions: new Map(),
    favourites: new Map(),
    referrals: new Map(),
    permissions: new Map(),
    thankYous: new Map(),
    duties: new Map(),
    deliveries: new Map(),
    suppressions: new Map(),
    auditEvents: new Map(),
  };
}

export function copyState(state: MemoryState): MemoryState {
  const copies = Object.entries(state).map(([name, rows]: [string, Map<string, unknown>]) => [
    name,
    new Map(rows),
  ]);
  return Object.fromEntries(copies) as MemoryState;
}

/** Gives `state` the rows of `next`, in place: whoever holds the state sees what was committed. */
export function replaceState(state: MemoryState, next: MemoryState): void {
  const committed = new Map<string, Map<string, unknown>>(Object.entries(next));
  for (const [name, rows] of Object.entries(state) as [string, Map<string, unknown>][]) {
    rows.clear();
    for (const [key, row] of committed.get(name) ?? []) rows.set(key, row);
  }
}

/** Adds a row whose key must be free, as a database would insist. */
export function insertRow<Row>(rows: Map<string, Row>, key: string, row: Row): void {
  if (rows.has(key)) throw new Error(`The key ${key} is taken.`);
  rows.set(key, row);
}

/** Compare-and-set on the edit count; what a person may not change is kept. */
export function saveRow<Row extends { readonly id: string; readonly revision: number }>(
  rows: Map<string, Row>,
  row: Row,
  kept: Partial<Row> = {},
): boolean {
  if (rows.get(row.id)?.revision !== row.revision - 1) return false;
  rows.set(row.id, { ...row, ...kept });
  return true;
}

export function only<Row>(rows: Map<string, Row>, wanted: (row: Row) => boolean): Row[] {
  return [...rows.values()].filter(wanted);
}
