import type {
  CohortId,
  ContactId,
  DeliveryId,
  DutyId,
  BulkActId,
  HelpRequestId,
  RemarkId,
  ReportSnapshotId,
  Instant,
  MeetingId,
  MembershipId,
  OfficeId,
  OfficeQuestionId,
  PersonId,
  PrepAssignmentId,
  PrepQuestionId,
  PrepTaskId,
  PrepTemplateId,
  ProfessionalId,
  ProfessionalMergeId,
  PromiseId,
  ReferralId,
  Role,
  SuppressionId,
  ThankYouId,
  UserId,
} from "@askaround/core/shared";
import type { Connection } from "@askaround/db";
import { hashToken, randomToken } from "@askaround/db/secrets";
import { newUuid } from "@askaround/db/stores";

/** A member of a test office, signed in. */
export interface Member {
  readonly personId: PersonId;
  readonly membershipId: MembershipId;
  readonly userId: UserId;
  readonly email: string;
  readonly role: Role;
  /** The session cookie's value. */
  readonly session: string;
}

export const MEMBER_ROLES = {
  student: "student",
  otherStudent: "student",
  advisor: "advisor",
  otherAdvisor: "advisor",
  admin: "admin",
  disabled: "student",
} as const satisfies Record<string, Role>;
export type MemberName = keyof typeof MEMBER_ROLES;

/** Ids of one office's rows. Unless said otherwise a row is the student's; every revision is 1. */
export interface Place {
  readonly officeId: OfficeId;
  readonly studentId: PersonId;
  readonly otherStudentId: PersonId;
  readonly advisorId: PersonId;
  readonly otherAdvisorId: PersonId;
  readonly adminId: PersonId;
  /** With the student and the advisor. */
  readonly cohortId: CohortId;
  /** With the other student and the other advisor. */
  readonly otherCohortId: CohortId;
  /** The professional of every meeting. */
  readonly contactId: ContactId;
  readonly professionalId: ProfessionalId;
  /** Another record of the same person, whom the other student shares with the office. */
  readonly twinId: ProfessionalId;
  /** The other student's, with that record. */
  readonly twinContactId: ContactId;
  /** Of a third record into the first. */
  readonly mergeId: ProfessionalMergeId;
  /** In a week, 30 minutes. */
  readonly meetingId: MeetingId;
  /** Yesterday from 10:00 to 10:30 UTC, not written up. */
  readonly pastMeetingId: MeetingId;
  /** Three hours ago, written up; its thank-you, referral and promise are below. */
  readonly heldMeetingId: MeetingId;
  /** In a week, cancelled by the student. */
  readonly cancelledMeetingId: MeetingId;
  /** The one question prepared for `meetingId`. */
  readonly questionId: PrepQuestionId;
  /** Given out to the cohort, in its first version, asking for nothing that has to be there. */
  readonly templateId: PrepTemplateId;
  readonly assignmentId: PrepAssignmentId;
  readonly chosenAssignmentId: PrepAssignmentId;
  /** For `meetingId`, handed in once, with a comment on all of it. */
  readonly prepTaskId: PrepTaskId;
  /** For `meetingId` too, chosen for the student, not handed in. */
  readonly openTaskId: PrepTaskId;
  readonly thankYouId: ThankYouId;
  readonly referralId: ReferralId;
  readonly promiseId: PromiseId;
  /** Owed to `contactId`: an update in five weeks. */
  readonly dutyId: DutyId;
  /** To the student: one that failed, one of which nobody knows, and an address of somebody who has left. */
  readonly failedMailId: DeliveryId;
  readonly unknownMailId: DeliveryId;
  readonly suppressionId: SuppressionId;
  /** Answered, and not closed. */
  readonly helpId: HelpRequestId;
  /** A flag that the advisor raised, and taken back by nobody. */
  readonly remarkId: RemarkId;
  /** Kept by the advisor. */
  readonly reportId: ReportSnapshotId;
  /** For an act that adds a row: not used by anything yet. */
  readonly newContactId: ContactId;
  readonly newMeetingId: MeetingId;
  readonly newCohortId: CohortId;
  readonly newHelpId: HelpRequestId;
  readonly newRemarkId: RemarkId;
  readonly newReportId: ReportSnapshotId;
  readonly newActId: BulkActId;
  readonly newPersonId: PersonId;
  readonly newMergeId: ProfessionalMergeId;
  /** A question of the office’s own. */
  readonly officeQuestionId: OfficeQuestionId;
  readonly newQuestionId: OfficeQuestionId;
  /** An address that nobody has yet. */
  readonly newEmail: string;
}

export interface World extends Place {
  readonly members: Readonly<Record<MemberName, Member>>;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** An instant `milliseconds` from now; negative for the past. */
export function fromNow(milliseconds: number): Instant {
  return new Date(Date.now() + milliseconds).toISOString() as Instant;
}

/** An office that does not exist: every id of it is well formed and nobody's. */
export function nowhere(): Place {
  return {
    officeId: newUuid(),
    studentId: newUuid(),
    otherStudentId: newUuid(),
    advisorId: newUuid(),
    otherAdvisorId: newUuid(),
    adminId: newUuid(),
    cohortId: newUuid(),
    otherCohortId: newUuid(),
    contactId: newUuid(),
    professionalId: newUuid(),
    twinId: newUuid(),
    twinContactId: newUuid(),
    mergeId: newUuid(),
    meetingId: newUuid(),
    pastMeetingId: newUuid(),
    heldMeetingId: newUuid(),
    cancelledMeetingId: newUuid(),
    questionId: newUuid(),
    templateId: newUuid(),
    assignmentId: newUuid(),
    chosenAssignmentId: newUuid(),
    prepTaskId: newUuid(),
    openTaskId: newUuid(),
    thankYouId: newUuid(),
    referralId: newUuid(),
    promiseId: newUuid(),
    dutyId: newUuid(),
    failedMailId: newUuid(),
    unknownMailId: newUuid(),
    suppressionId: newUuid(),
    helpId: newUuid(),
    remarkId: newUuid(),
    newContactId: newUuid(),
    newMeetingId: newUuid(),
    newCohortId: newUuid(),
    newHelpId: newUuid(),
    newRemarkId: newUuid(),
    newReportId: newUuid(),
    reportId: newUuid(),
    newActId: newUuid(),
    newPersonId: newUuid(),
    newMergeId: newUuid(),
    officeQuestionId: newUuid(),
    newQuestionId: newUuid(),
    newEmail: `new-${randomToken().toLowerCase()}@example.com`,
  };
}

/** Writes one office with all of it, as the database's owner. */
export async function makeWorld(owner: Connection): Promise<World> {
  const place = nowhere();
  const members = makeMembers(place);
  const { sql } = owner;
  await sql.begin(async (tx) => {
    const insert = (table: string, rows: object | readonly object[]) =>
      tx`insert into ${tx(table)} ${tx(withOffice(place.officeId, rows) as never)}`;
    await Promise.all([
      insert("offices", {
        name: "Career Office",
        zone: "America/New_York",
        sender_name: "Career Office",
        created_at: fromNow(-90 * DAY),
      }),
      ...insertMembers(tx, insert, place, members),
      ...insertCohorts(insert, place),
      ...insertMeetings(insert, place),
      ...insertTwins(insert, place),
      ...insertPrep(insert, place),
      ...insertAssigned(insert, place),
      ...insertAftermath(insert, place),
      ...insertMails(insert, place),
    ]);
  });
  return { ...place, members };
}

type Insert = (table: string, rows: object | readonly object[]) => PromiseLike<unknown>;
type OwnerSql = Parameters<Parameters<Connection["sql"]["begin"]>[1]>[0];

function withOffice(officeId: OfficeId, rows: object | readonly object[]): readonly object[] {
  const list: readonly object[] = Array.isArray(rows) ? rows : [rows];
  return list.map((row) => ({ office_id: officeId, ...row }));
}

function makeMembers(place: Place): World["members"] {
  const member = (name: MemberName, personId: PersonId): Member => ({
    personId,
    membershipId: newUuid(),
    userId: newUuid(),
    email: `${name.toLowerCase()}-${personId}@example.com`,
    role: MEMBER_ROLES[name],
    session: randomToken(),
  });
  return {
    student: member("student", place.studentId),
    otherStudent: member("otherStudent", place.otherStudentId),
    advisor: member("advisor", place.advisorId),
    otherAdvisor: member("otherAdvisor", place.otherAdvisorId),
    admin: member("admin", place.adminId),
    disabled: member("disabled", newUuid()),
  };
}

function insertMembers(tx: OwnerSql, insert: Insert, place: Place, members: World["members"]) {
  const entries = Object.entries(members);
  const created_at = fromNow(-60 * DAY);
  const users = entries.map(([, { userId, email }]) => ({ id: userId, email, created_at }));
  const sessions = entries.map(([, { userId, session }]) => ({
    token_hash: hashToken(session),
    user_id: userId,
    expires_at: fromNow(DAY),
    created_at,
  }));
  return [
    tx`insert into auth.users ${tx(users)}`,
    tx`insert into auth.sessions ${tx(sessions)}`,
    insert(
      "people",
      entries.map(([name, { personId, userId, email }]) => ({
        id: personId,
        user_id: userId,
        name: `The ${name}`,
        email,
        zone: "America/New_York",
        disabled_at: name === "disabled" ? fromNow(-DAY) : null,
        created_at,
      })),
    ),
    insert(
      "memberships",
      entries.map(([, { membershipId, personId, role }]) => ({
        id: membershipId,
        person_id: personId,
        role,
      })),
    ),
  ];
}

function insertCohorts(insert: Insert, place: Place) {
  const term = {
    starts_on: fromNow(-60 * DAY).slice(0, 10),
    ends_on: fromNow(60 * DAY).slice(0, 10),
    goal_meetings: 3,
    goal_on: fromNow(30 * DAY).slice(0, 10),
  };
  const enrolled_at = fromNow(-50 * DAY);
  const { cohortId, otherCohortId } = place;
  return [
    insert("cohorts", [
      { id: cohortId, name: "Biology", ...term },
      { id: otherCohortId, name: "History", ...term },
    ]),
    insert("cohort_advisors", [
      { cohort_id: cohortId, person_id: place.advisorId },
      { cohort_id: otherCohortId, person_id: place.otherAdvisorId },
    ]),
    insert("enrolments", [
      { id: newUuid(), cohort_id: cohortId, student_id: place.studentId, enrolled_at },
      { id: newUuid(), cohort_id: otherCohortId, student_id: place.otherStudentId, enrolled_at },
    ]),
    insert(
      "student_progress",
      [
        [cohortId, place.studentId, 1],
        [otherCohortId, place.otherStudentId, 0],
      ].map(([cohort_id, student_id, meetings_held]) => ({
        cohort_id,
        student_id,
        goal_meetings: 3,
        meetings_held,
        open_thank_yous: meetings_held,
        stage_since_at: enrolled_at,
      })),
    ),
  ];
}

function insertMeetings(insert: Insert, place: Place) {
  const student_id = place.studentId;
  const zones = { student_zone: "America/New_York", professional_zone: "America/Chicago" };
  const common = { student_id, agreed_minutes: 30, format: "video", booked_at: fromNow(-20 * DAY), ...zones };
  const open = { status: "scheduled", closed_by: null, actual_start_at: null, actual_end_at: null };
  const yesterday = `${fromNow(-DAY).slice(0, 10)}T10:00:00.000Z`;
  const heldAt = {
    starts_at: fromNow(-3 * HOUR),
    actual_start_at: fromNow(-3 * HOUR),
    actual_end_at: fromNow(-2.5 * HOUR),
  };
  const { professionalId } = place;
  return [
    insert("professionals", { id: professionalId, name: "Grace Hopper", organisation: "Navy" }),
    insert("contacts", {
      id: place.contactId,
      student_id,
      professional_id: professionalId,
      name: "Grace Hopper",
      organisation: "Navy",
      note_level: "my_advisor",
      created_at: fromNow(-25 * DAY),
    }),
    insert("meetings", [
      { id: place.meetingId, ...common, ...open, starts_at: fromNow(7 * DAY) },
      { id: place.pastMeetingId, ...common, ...open, starts_at: yesterday },
      { id: place.heldMeetingId, ...common, ...open, status: "held", ...heldAt },
      {
        id: place.cancelledMeetingId,
        ...common,
        ...open,
        status: "cancelled",
        closed_by: "student",
        starts_at: fromNow(7 * DAY),
      },
    ]),
    insert(
      "meeting_contacts",
      [place.meetingId, place.pastMeetingId, place.heldMeetingId, place.cancelledMeetingId].map(
        (meeting_id) => ({
          meeting_id,
          contact_id: place.contactId,
          student_id,
          position: 0,
        }),
      ),
    ),
  ];
}

function insertTwins(insert: Insert, place: Place) {
  const facts = { name: "Grace Hopper", organisation: "Navy", title: null, link: null };
  const thirdId = newUuid();
  return [
    insert("professionals", [
      { id: place.twinId, ...facts, merged_into: null },
      { id: thirdId, ...facts, merged_into: place.professionalId },
    ]),
    insert("contacts", {
      id: place.twinContactId,
      student_id: place.otherStudentId,
      professional_id: place.twinId,
      name: "Grace Hopper",
      note_level: "office",
      created_at: fromNow(-5 * DAY),
    }),
    insert("professional_merges", {
      id: place.mergeId,
      kept_id: place.professionalId,
      merged_id: thirdId,
      merged_by: place.adminId,
      merged_at: fromNow(-4 * DAY),
      before: JSON.stringify({
        ...facts,
        doNotContact: false,
        askFirst: false,
        mostAsks: null,
        coolDownDays: null,
      }),
      kept_revision: 1,
      contact_ids: [],
    }),
  ];
}

function insertPrep(insert: Insert, place: Place) {
  const of = { meeting_id: place.meetingId, student_id: place.studentId, revision: 1 };
  return [
    insert("preps", { ...of, kept: "[]", note_level: "my_advisor", touched_at: fromNow(-HOUR) }),
    insert("prep_questions", {
      id: place.questionId,
      ...of,
      phase: "work",
      position: 0,
      text: "Where does most of your time go?",
      bank_id: "work-1",
      kept: "[]",
      removed: false,
    }),
    insert("office_questions", {
      id: place.officeQuestionId,
      phase: "work",
      text: "What would you miss most if you left?",
      fields: "{}",
      position: 0,
      revision: 1,
    }),
  ];
}

function insertAssigned(insert: Insert, place: Place) {
  const { templateId: template_id, assignmentId: assignment_id, studentId: student_id } = place;
  const of = { template_id, version: 1 };
  const given = {
    ...of,
    each: true,
    days_before: 2,
    created_by: place.advisorId,
    created_at: fromNow(-2 * DAY),
  };
  const chosen = place.chosenAssignmentId;
  const submissionId = newUuid();
  const task = {
    ...of,
    student_id,
    meeting_id: place.meetingId,
    meeting_at: fromNow(7 * DAY),
    once: false,
    due_on: fromNow(5 * DAY).slice(0, 10),
    due_at: fromNow(5 * DAY),
    findings: 0,
    created_at: fromNow(-2 * DAY),
    revision: 1,
  };
  const submitted_at = fromNow(-DAY);
  const waits = { state: "submitted", rounds: 1, submitted_at, queue_at: submitted_at };
  const open = { state: "open", rounds: 0, submitted_at: null, queue_at: null };
  const section = { need: "welcome", guidance: null };
  const sections = {
    research: section,
    common: section,
    questions: section,
    logistics: section,
    reflection: section,
  };
  const content = {
    lede: null,
    sections,
    questionsLeast: 0,
    questionsMost: 9,
    rubric: ["Open"],
    comments: [],
  };
  const handedIn = {
    people: [
      { contactId: place.contactId, name: "Grace Hopper", organisation: "Navy", noteLevel: "my_advisor" },
    ],
    startsAt: fromNow(7 * DAY),
    agreedMinutes: 30,
    format: "video",
    goals: null,
    research: [],
    findings: [],
    points: [],
    questions: [],
    logistics: { lengthAgreed: false, place: null, whoCalls: null, reach: null, dress: null, arrival: null },
    reflection: null,
  };
  return [
    insert("prep_templates", {
      id: template_id,
      name: "First talk",
      version: 1,
      created_at: fromNow(-9 * DAY),
      revision: 1,
    }),
    insert("prep_template_versions", { ...of, content: JSON.stringify(content) }),
    insert("prep_assignments", [
      { id: assignment_id, cohort_id: place.cohortId, ...given },
      { id: chosen, cohort_id: null, ...given },
    ]),
    insert("prep_assigned_students", { assignment_id: chosen, student_id }),
    insert("prep_tasks", [
      { id: place.prepTaskId, assignment_id, ...task, ...waits },
      { id: place.openTaskId, assignment_id: chosen, ...task, ...open },
    ]),
    insert("prep_submissions", {
      id: submissionId,
      task_id: place.prepTaskId,
      student_id,
      meeting_id: place.meetingId,
      round: 1,
      content: JSON.stringify(handedIn),
      submitted_at,
      rubric: "[]",
    }),
    insert("prep_comments", {
      id: newUuid(),
      task_id: place.prepTaskId,
      submission_id: submissionId,
      student_id,
      part: "all",
      author_id: place.advisorId,
      text: "Good so far",
      written_at: fromNow(-DAY),
    }),
  ];
}

function insertAftermath(insert: Insert, place: Place) {
  const of = { meeting_id: place.heldMeetingId, student_id: place.studentId };
  return [
    insert("debriefs", {
      meeting_id: place.heldMeetingId,
      takeaways: ["Ask sooner"],
      takeaway_levels: ["my_advisor"],
      learned: "How the work is shared out",
      note_level: "my_advisor",
      no_one_suggested: false,
      recorded_at: fromNow(-2 * HOUR),
    }),
    insert("promises", { id: place.promiseId, ...of, by: "student", what: "Send the article" }),
    insert("thank_yous", {
      id: place.thankYouId,
      ...of,
      contact_id: place.contactId,
      due_at: fromNow(21.5 * HOUR),
      open_until: fromNow(7 * DAY),
    }),
    insert("duties", {
      id: place.dutyId,
      student_id: place.studentId,
      kind: "keep_in_touch",
      contact_id: place.contactId,
      round: 1,
      due_at: fromNow(35 * DAY),
      created_at: fromNow(-2 * HOUR),
    }),
    insert("referrals", {
      id: place.referralId,
      ...of,
      referrer_contact_id: place.contactId,
      name: "Jean Bartik",
      // After the write-up, so that what is sorted by its moment has one order.
      created_at: fromNow(-1.5 * HOUR),
    }),
    insert("name_permissions", {
      id: newUuid(),
      referral_id: place.referralId,
      answer: "granted",
      scope: "this_person",
      recorded_by: place.studentId,
      recorded_at: fromNow(-2 * HOUR),
    }),
  ];
}

function insertMails(insert: Insert, place: Place) {
  const mail = (id: DeliveryId, step: string, state: "failed" | "unknown") => ({
    id,
    key: `thank_you:${place.thankYouId}:v1:${step}:${place.studentId}`,
    kind: "thank_you",
    subject_id: place.thankYouId,
    recipient_id: place.studentId,
    step,
    version: 1,
    lane: "bulk",
    due_at: fromNow(-1 * HOUR),
    expires_at: fromNow(17 * HOUR),
    zone: "America/New_York",
    state,
    reason: state === "failed" ? "validation_error" : "timeout",
    next_attempt_at: fromNow(-1 * HOUR),
    payload: JSON.stringify({
      from: "Career Office <hello@askaround.test>",
      to: "student@example.com",
      subject: "Did you thank Grace?",
      html: `<p style="color:#005f4a">Did you thank Grace? <a href="https://askaround.test/e/${"A".repeat(60)}">I sent it</a></p>`,
      text: "Did you thank Grace?",
    }),
    created_at: fromNow(-2 * HOUR),
    settled_at: fromNow(-1 * HOUR),
  });
  return [
    insert("deliveries", [
      mail(place.failedMailId, "soft", "failed"),
      mail(place.unknownMailId, "firm", "unknown"),
    ]),
    insert("report_snapshots", {
      id: place.reportId,
      name: "Last autumn",
      taken_at: fromNow(-DAY),
      taken_by: place.advisorId,
      starts_on: "2025-09-01",
      ends_on: "2025-12-18",
      report: JSON.stringify({
        term: { startsOn: "2025-09-01", endsOn: "2025-12-18" },
        least: 10,
        total: null,
        breakdowns: [],
      }),
    }),
    insert("help_requests", {
      id: place.helpId,
      student_id: place.studentId,
      text: "Could you look at my message?",
      asked_at: fromNow(-2 * DAY),
      waiting_since: fromNow(-2 * DAY),
      answer: "It reads well.",
      answered_at: fromNow(-DAY),
      answered_by: place.advisorId,
    }),
    insert("remarks", {
      id: place.remarkId,
      student_id: place.studentId,
      kind: "flag",
      topic: "check_in",
      text: "Has gone quiet",
      author_id: place.advisorId,
      written_at: fromNow(0),
    }),
    insert("suppressions", {
      id: place.suppressionId,
      address: "left@example.com",
      cause: "bounced",
      since: fromNow(-2 * DAY),
    }),
  ];
}
