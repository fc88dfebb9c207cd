import { NO_STUDIES } from "@askaround/core/people";
import { STARTER_TEMPLATES } from "@askaround/core/assignments";
import type { DraftContent } from "@askaround/core/meetings";
import { DEFAULT_SETTINGS } from "@askaround/core/office";
import { EMPTY_PLAN } from "@askaround/core/prep";
import { fieldsOf } from "@askaround/core/contacts";
import { NO_LIMITS } from "@askaround/core/professionals";
import type {
  CalendarDate,
  CohortId,
  ContactId,
  Deps,
  MeetingId,
  OfficeId,
  PersonId,
  PrepAssignmentId,
  PrepPointId,
  PrepSubmissionId,
  PrepTaskId,
  PrepTemplateId,
  PrepQuestionId,
  ProfessionalId,
  ReferralId,
  RemarkId,
  Stores,
  ThankYouId,
  Zone,
} from "@askaround/core/shared";
import { aProgress } from "@askaround/core/testing";
import { connect, type Connection } from "../connect.ts";
import { mailOptOuts, suppressions } from "../schema/index.ts";
import { newUuid, postgresDeps } from "../stores/index.ts";
import { createTestDb, type TestDb } from "../testing/index.ts";

const zone = "Europe/Lisbon" as Zone;
/** An unfinished write-up, as the form opens. */
const UNFINISHED: DraftContent = {
  outcome: "held",
  closedBy: "",
  actualStartOn: "2026-10-01",
  actualStart: "10:00",
  actualEndOn: "2026-10-01",
  actualEnd: "12:00",
  learned: "Half a sentence",
  takeaways: ["", "", ""],
  takeawayLevels: ["", "", ""],
  interestBefore: "",
  interestAfter: "",
  confidenceBefore: "",
  confidenceAfter: "",
  direction: "",
  noteLevel: "my_advisor",
  noOneSuggested: false,
  suggested: [],
  promises: [],
  remindAt: "",
};
const now = "2026-10-01T12:00:00.000Z" as ReturnType<Deps["now"]>;

export interface FilledOffice {
  readonly officeId: OfficeId;
  readonly studentId: PersonId;
  readonly otherStudentId: PersonId;
  readonly cohortId: CohortId;
  readonly contactId: ContactId;
  readonly meetingId: MeetingId;
  readonly referralId: ReferralId;
  readonly professionalId: ProfessionalId;
}

export interface TwoOffices extends AsyncDisposable {
  readonly owner: Connection;
  readonly web: Connection;
  readonly worker: Connection;
  readonly auth: Connection;
  /** The address under which one more connection of that process connects. */
  readonly urlFor: TestDb["urlFor"];
  readonly a: FilledOffice;
  readonly b: FilledOffice;
}

/** A database with two offices, each with at least one row in every table that has an office. */
export async function twoOffices(): Promise<TwoOffices> {
  const test = await createTestDb();
  const owner = connect(test.ownerUrl, { max: 4 });
  const [web, worker, auth] = (["askaround_web", "askaround_worker", "askaround_auth"] as const).map((role) =>
    connect(test.urlFor(role), { max: 2 }),
  ) as [Connection, Connection, Connection];
  const a = await fillOffice(owner, "a");
  const b = await fillOffice(owner, "b");
  const close = async () => {
    await Promise.all([owner, web, worker, auth].map((connection) => connection.close()));
    await test.drop();
  };
  return { owner, web, worker, auth, urlFor: test.urlFor, a, b, [Symbol.asyncDispose]: close };
}

async function fillOffice(owner: Connection, name: string): Promise<FilledOffice> {
  const office: FilledOffice = {
    officeId: newUuid(),
    studentId: newUuid(),
    otherStudentId: newUuid(),
    cohortId: newUuid(),
    contactId: newUuid(),
    meetingId: newUuid(),
    referralId: newUuid(),
    professionalId: newUuid(),
  };
  await postgresDeps({ db: owner.db }).transact(office.officeId, async (stores) => {
    await addOffice(stores, office, name);
    await addMeeting(stores, office);
    await addDuties(stores, office);
    await addAssigned(stores, office);
  });
  await owner.db
    .insert(mailOptOuts)
    .values({ officeId: office.officeId, personId: office.studentId, kind: "thank_you", at: now });
  await owner.db.insert(suppressions).values({
    officeId: office.officeId,
    id: newUuid(),
    address: "gone@school.test",
    cause: "bounced",
    since: now,
  });
  return office;
}

async function addOffice(stores: Stores, office: FilledOffice, name: string): Promise<void> {
  const { officeId, studentId, otherStudentId, cohortId } = office;
  const settings = DEFAULT_SETTINGS;
  await stores.office.insert({
    id: officeId,
    name,
    zone,
    senderName: name,
    replyTo: null,
    settings,
    revision: 1,
  });
  for (const id of [studentId, otherStudentId]) {
    const email = `${id}@${name}.test`;
    const rest = { ...NO_STUDIES, userId: null, zone, disabledAt: null, createdAt: now, revision: 1 };
    await stores.people.insert({ id, name: "Ren Abe", email, ...rest });
    await stores.people.addMembership({ id: newUuid(), personId: id, role: "student" });
  }
  const [startsOn, endsOn] = ["2026-09-01", "2026-12-18"] as [CalendarDate, CalendarDate];
  await stores.cohorts.insert({
    id: cohortId,
    name: "Autumn",
    startsOn,
    endsOn,
    goalMeetings: 3,
    goalOn: endsOn,
    leastMinutes: null,
    rules: [],
    joins: null,
    archivedAt: null,
    revision: 1,
  });
  await stores.cohorts.addAdvisor(cohortId, otherStudentId);
  await stores.cohorts.enrol({
    id: newUuid(),
    cohortId,
    studentId,
    enrolledAt: now,
    by: "hand",
    leftAt: null,
    leftBy: null,
  });
}

async function addMeeting(stores: Stores, office: FilledOffice): Promise<void> {
  const { studentId, contactId, meetingId, professionalId } = office;
  const who = { name: "Ines Faria", organisation: null, title: null, link: null };
  await stores.contacts.insertProfessional({ id: professionalId, ...who });
  const contact = {
    id: contactId,
    studentId,
    professionalId,
    ...who,
    email: null,
    phone: null,
    zone: null,
    howMet: null,
    notes: null,
    noteLevel: "my_advisor",
    createdAt: now,
    revision: 1,
    forgottenAt: null,
  } as const;
  await stores.contacts.insert(contact);
  await stores.professionals.addLimitEntry({
    id: newUuid(),
    professionalId,
    doNotContact: false,
    askFirst: true,
    mostAsks: null,
    coolDownDays: null,
    reason: "Busy until March",
    setBy: office.otherStudentId,
    setAt: now,
  });
  const twin = newUuid<ProfessionalId>();
  await stores.contacts.insertProfessional({ id: twin, ...who });
  const again = { ...contact, id: newUuid<ContactId>(), professionalId: twin };
  await stores.contacts.insert(again);
  await stores.contacts.addMerge({
    id: newUuid(),
    studentId,
    keptId: contactId,
    mergedId: again.id,
    mergedName: again.name,
    at: now,
    undoneAt: null,
    moved: { meetings: [], suggested: [], suggestedBy: [], outreach: [], duties: [] },
    before: fieldsOf(contact),
    after: fieldsOf(contact),
  });
  const saidBy = office.otherStudentId;
  const [firstId, secondId] = [professionalId, twin].toSorted() as [ProfessionalId, ProfessionalId];
  await stores.professionals.setApart({ firstId, secondId, saidBy, saidAt: now }, true);
  await stores.professionals.addMerge({
    id: newUuid(),
    keptId: professionalId,
    mergedId: twin,
    mergedBy: saidBy,
    mergedAt: now,
    before: { ...who, ...NO_LIMITS },
    keptRevision: 2,
    contactIds: [],
    undoneBy: saidBy,
    undoneAt: now,
  });
  await stores.meetings.insert({
    id: meetingId,
    studentId,
    contactIds: [contactId],
    status: "held",
    closedBy: null,
    studentSays: null,
    startsAt: now,
    agreedMinutes: 30,
    studentZone: zone,
    professionalZone: zone,
    format: "video",
    place: null,
    actualStartAt: "2026-10-01T10:00:00.000Z" as typeof now,
    actualEndAt: now,
    bookedAt: now,
    scheduleVersion: 1,
    revision: 1,
  });
}

async function addDuties(stores: Stores, office: FilledOffice): Promise<void> {
  const { studentId, contactId, meetingId, cohortId } = office;
  const thankYouId = newUuid<ThankYouId>();
  const own = { studentId, meetingId };
  await stores.meetings.insertDebrief({
    meetingId,
    takeaways: ["Start small"],
    takeawayLevels: ["my_advisor"],
    learned: null,
    interestBefore: 3,
    interestAfter: 4,
    confidenceBefore: 2,
    confidenceAfter: 3,
    direction: null,
    noteLevel: "my_advisor",
    noOneSuggested: false,
    recordedAt: now,
    revision: 1,
  });
  await stores.meetings.addPromises([
    { id: newUuid(), ...own, by: "student", what: "Send the article", dueOn: null, doneAt: null },
  ]);
  await stores.thankYous.addAll([
    {
      id: thankYouId,
      ...own,
      contactId,
      dueAt: now,
      openUntil: now,
      sentAt: null,
      sentBy: null,
      waivedAt: null,
      version: 1,
      firstNudgeAt: null,
      snoozedUntil: null,
    },
  ]);
  await stores.thankYous.saveDraft({ thankYouId, studentId, text: "Dear Ines,", revision: 1, savedAt: now });
  await stores.meetings.addEdit({
    id: newUuid(),
    meetingId,
    editedBy: studentId,
    editedAt: now,
    changes: [{ what: "learned", from: "Little", to: null }],
  });
  await stores.meetings.addLiveEntries([
    {
      id: newUuid(),
      meetingId,
      studentId,
      kind: "jot",
      at: now,
      until: null,
      text: "Ask about Fridays",
      question: null,
      jotId: null,
    },
  ]);
  await stores.meetings.saveDraft({ ...own, content: UNFINISHED, savedAt: now, revision: 1 });
  await stores.duties.add({
    id: newUuid(),
    studentId,
    kind: "keep_in_touch",
    promiseId: null,
    referralId: null,
    contactId,
    round: 1,
    dueAt: now,
    doneAt: null,
    waivedAt: null,
    snoozedUntil: null,
    reason: null,
    version: 1,
    createdAt: now,
  });
  const tokenHash = studentId.replaceAll("-", "").repeat(2);
  await stores.calendarFeeds.put({ studentId, tokenHash, madeAt: now });
  await stores.outreach.insert({
    id: newUuid(),
    studentId,
    contactId,
    step: "first",
    howKnown: "their_work",
    subject: null,
    text: "Dear Ines,",
    revision: 1,
    startedAt: now,
    touchedAt: now,
    sentAt: null,
    sentBy: null,
    followUpOn: null,
    answer: null,
    answeredAt: null,
  });
  await addReferral(stores, office);
  await addPrep(stores, office);
  const subject = { kind: "thank_you", thankYouId } as const;
  const mail = { recipientId: studentId, step: "soft", version: 1, lane: "bulk", zone } as const;
  const planned = {
    key: `thank_you:${thankYouId}`,
    kind: "thank_you",
    subject,
    ...mail,
    dueAt: now,
  } as const;
  await stores.deliveries.replan(subject, [{ ...planned, expiresAt: now }], "replanned");
  const seen = { lastActivityAt: now, thankYouOverdueAt: now, openThankYous: 1, meetingsHeld: 1 };
  await stores.progress.replace(studentId, [aProgress({ cohortId, studentId, ...seen })]);
  const answers = { relative: false, ownEmployer: null, inWriting: null, inMajor: null };
  await stores.cohorts.saveAnswers({ meetingId, studentId, ...answers });
  const decision = { counts: true, reason: "A good talk", decidedBy: studentId, decidedAt: now };
  await stores.cohorts.saveDecision({ cohortId, meetingId, studentId, ...decision });
  await stores.cohorts.giveLeave({
    id: newUuid(),
    cohortId,
    studentId,
    reason: null,
    from: now,
    backOn: null,
    endedAt: null,
  });
  await stores.reports.insert({
    id: newUuid(),
    name: "Autumn",
    takenAt: now,
    takenBy: office.otherStudentId,
    report: {
      term: { startsOn: "2026-09-01" as CalendarDate, endsOn: "2026-12-18" as CalendarDate },
      least: 10,
      total: null,
      breakdowns: [],
    },
  });
  await stores.views.save({
    id: newUuid(),
    personId: studentId,
    role: "student",
    name: "Quiet",
    cohortId: null,
    query: "stuck=1",
    first: false,
    savedAt: now,
  });
  await stores.bulk.add([
    {
      id: newUuid(),
      actId: newUuid(),
      kind: "leave",
      studentId,
      subjectId: newUuid(),
      before: {},
      doneBy: studentId,
      doneAt: now,
      undoneAt: null,
      kept: false,
    },
  ]);
  await stores.messages.addAll([
    {
      id: newUuid(),
      actId: newUuid(),
      studentId,
      kind: "nudge",
      text: null,
      reasons: ["silent"],
      sentBy: office.otherStudentId,
      createdAt: now,
      withdrawnAt: null,
    },
  ]);
  await stores.help.insert({
    id: newUuid(),
    studentId,
    text: "Whom could I ask?",
    askedAt: now,
    waitingSince: now,
    answer: null,
    answeredAt: null,
    answeredBy: null,
    closedAt: null,
    closedBy: null,
  });
  const remarkId = newUuid<RemarkId>();
  await stores.remarks.insert({
    id: remarkId,
    studentId,
    kind: "flag",
    topic: "check_in",
    text: "Has gone quiet",
    authorId: office.otherStudentId,
    writtenAt: now,
    editedAt: null,
    closedAt: null,
    closedBy: null,
    takenBackAt: null,
  });
  await stores.remarks.addEdit({ remarkId, text: "Quiet", replacedAt: now });
  await stores.audit.append({
    id: newUuid(),
    kind: "meeting.logged",
    actorId: studentId,
    studentId,
    subjectId: meetingId,
    via: "app",
    at: now,
    detail: {},
  });
}

/** A template that was given out, handed in and commented on. */
async function addAssigned({ assignments }: Stores, office: FilledOffice): Promise<void> {
  const { studentId, otherStudentId, meetingId } = office;
  const [template] = STARTER_TEMPLATES;
  if (!template) throw new RangeError("An office begins with templates.");
  const of = { templateId: newUuid<PrepTemplateId>(), version: 1 };
  const { name, content } = template;
  const made = { archivedAt: null, createdBy: null, createdAt: now, revision: 1 };
  await assignments.insertTemplate({ id: of.templateId, name, version: 1, ...made });
  await assignments.addVersion(of.templateId, 1, content);
  const id = newUuid<PrepAssignmentId>();
  const given = { cohortId: null, each: true, dueOn: null, daysBefore: 2, withdrawnAt: null };
  await assignments.insertAssignment({ id, ...of, ...given, createdBy: otherStudentId, createdAt: now }, [
    studentId,
  ]);
  const taskId = newUuid<PrepTaskId>();
  await assignments.writeTasks([
    {
      id: taskId,
      assignmentId: id,
      ...of,
      studentId,
      meetingId,
      meetingAt: now,
      once: false,
      state: "submitted",
      dueOn: "2026-10-01" as CalendarDate,
      dueAt: now,
      extendedOn: null,
      reason: null,
      rounds: 1,
      submittedAt: now,
      queueAt: now,
      findings: 0,
      heldBy: null,
      heldUntil: null,
      createdAt: now,
      revision: 1,
    },
  ]);
  const submissionId = newUuid<PrepSubmissionId>();
  const round = { taskId, studentId, meetingId, round: 1, submittedAt: now, rubric: [] };
  const undecided = { decision: null, decidedBy: null, decidedAt: null };
  const empty = {
    people: [],
    goals: null,
    research: [],
    findings: [],
    points: [],
    questions: [],
    reflection: null,
  };
  const agreed = { startsAt: now, agreedMinutes: 30, format: "video" } as const;
  const logistics = {
    lengthAgreed: false,
    place: null,
    whoCalls: null,
    reach: null,
    dress: null,
    arrival: null,
  };
  await assignments.addSubmission({
    id: submissionId,
    ...round,
    ...undecided,
    content: { ...empty, ...agreed, logistics },
  });
  await assignments.addComments([
    {
      id: newUuid(),
      taskId,
      submissionId,
      studentId,
      part: "all",
      authorId: otherStudentId,
      text: "Good",
      writtenAt: now,
    },
  ]);
}

async function addPrep(
  { prep, bank }: Stores,
  { studentId, meetingId, contactId }: FilledOffice,
): Promise<void> {
  const of = { meetingId, studentId, revision: 1 };
  await prep.plan.insert({ ...EMPTY_PLAN, ...of, touchedAt: now });
  await prep.research.insert({ ...of, contactId, linkedin: null, read: "Teaches on Fridays" });
  await prep.finding.insert({ ...of, id: newUuid(), contactId, link: null, found: "A talk", removed: false });
  const point = { id: newUuid<PrepPointId>(), contactId: null, text: "Both from Faro", source: null };
  await prep.point.insert({ ...of, ...point, removed: false });
  const question = {
    id: newUuid<PrepQuestionId>(),
    phase: "work",
    position: 0,
    text: "What is hard?",
  } as const;
  await prep.question.insert({ ...of, ...question, bankId: null, kept: [], removed: false });
  await prep.setFavourite(studentId, "work-1", true);
  const asked = { phase: "work", text: "What is hard?", fields: [], position: 0 } as const;
  await bank.insert({ id: newUuid(), ...asked, retiredAt: null, revision: 1 });
  await bank.setHidden("work-2", now);
}

async function addReferral(stores: Stores, office: FilledOffice): Promise<void> {
  const { studentId, contactId, meetingId, referralId } = office;
  await stores.referrals.addAll([
    {
      id: referralId,
      studentId,
      meetingId,
      referrerContactId: contactId,
      name: "Leila Haddad",
      organisation: null,
      title: null,
      contactId: null,
      letGoAt: null,
      letGoReason: null,
      createdAt: now,
    },
  ]);
  await stores.referrals.addPermission({
    id: newUuid(),
    referralId,
    answer: "granted",
    scope: "anyone",
    purpose: null,
    words: null,
    how: null,
    givenOn: null,
    introducedAt: null,
    revokedReason: null,
    recordedBy: studentId,
    recordedAt: now,
  });
}
