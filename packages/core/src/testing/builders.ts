import type { Outreach } from "../outreach/outreach.ts";
import type { Duty } from "../duties/duty.ts";
import type { OfficeQuestion } from "../bank/office-question.ts";
import type { Cohort, Enrolment } from "../cohorts/cohort.ts";
import type { StudentProgress } from "../cohorts/progress.ts";
import type { Contact } from "../contacts/contact.ts";
import type { DraftContent } from "../meetings/draft-content.ts";
import type { Debrief, Meeting, MeetingPromise } from "../meetings/meeting.ts";
import type { Office } from "../office/office.ts";
import { DEFAULT_SETTINGS } from "../office/settings.ts";
import { NO_STUDIES } from "../people/studies.ts";
import type { Person } from "../people/person.ts";
import { EMPTY_PLAN, type PrepPlan, type PrepPoint, type PrepQuestion } from "../prep/prep.ts";
import type { NamePermission, Referral } from "../referrals/referral.ts";
import type { Actor } from "../shared/actor.ts";
import type { AnyId } from "../shared/ids.ts";
import { type CalendarDate, type Instant, toInstant, type Zone } from "../shared/time.ts";
import type { ThankYou } from "../thanks/thank-you.ts";
import { memoryId } from "./memory-id.ts";

/** Far above the ids that `memoryDeps` hands out. */
let built = 0xb0000000;

export function anId<Id extends AnyId>(): Id {
  built += 1;
  return memoryId(built) as Id;
}

/** A moment from any ISO text with an offset: `t("2026-11-16T15:00Z")`. */
export const t = toInstant;
export const berlin = "Europe/Berlin" as Zone;
export const newYork = "America/New_York" as Zone;
export const utc = "UTC" as Zone;
export const day = (date: string) => date as CalendarDate;

const MONDAY: Instant = t("2026-11-16T15:00Z");

export function anActor(overrides: Partial<Actor> = {}): Actor {
  return {
    officeId: anId(),
    personId: anId(),
    membershipId: anId(),
    role: "student",
    zone: newYork,
    via: "app",
    ...overrides,
  };
}

export function anOffice(overrides: Partial<Office> = {}): Office {
  return {
    id: anId(),
    name: "Harbor College Career Center",
    zone: newYork,
    senderName: "Harbor Career Center",
    replyTo: null,
    settings: DEFAULT_SETTINGS,
    revision: 1,
    ...overrides,
  };
}

export function aPerson(overrides: Partial<Person> = {}): Person {
  const id = overrides.id ?? anId<Person["id"]>();
  return {
    userId: null,
    name: "Amara Okafor",
    email: `amara.${id.slice(-8)}@harbor.example`,
    zone: newYork,
    ...NO_STUDIES,
    disabledAt: null,
    createdAt: MONDAY,
    revision: 1,
    ...overrides,
    id,
  };
}

export function aContact(overrides: Partial<Contact> = {}): Contact {
  return {
    id: anId(),
    studentId: anId(),
    professionalId: anId(),
    name: "Lena Fischer",
    organisation: "Northwind Maps",
    title: "Cartographer",
    link: null,
    email: "lena@northwind.example",
    phone: null,
    zone: berlin,
    howMet: null,
    notes: null,
    noteLevel: "my_advisor",
    createdAt: MONDAY,
    revision: 1,
    forgottenAt: null,
    ...overrides,
  };
}

/** Scheduled for the day after the tests' Monday, half an hour. */
export function aMeeting(overrides: Partial<Meeting> = {}): Meeting {
  return {
    id: anId(),
    studentId: anId(),
    contactIds: [anId()],
    status: "scheduled",
    closedBy: null,
    studentSays: null,
    startsAt: t("2026-11-17T15:00Z"),
    agreedMinutes: 30,
    studentZone: newYork,
    professionalZone: berlin,
    format: "video",
    place: "https://meet.example/lena",
    actualStartAt: null,
    actualEndAt: null,
    bookedAt: MONDAY,
    scheduleVersion: 1,
    revision: 1,
    ...overrides,
  };
}

export function aDuty(overrides: Partial<Duty> = {}): Duty {
  return {
    id: anId(),
    studentId: anId(),
    kind: "keep_in_touch",
    promiseId: null,
    referralId: null,
    contactId: null,
    round: 1,
    dueAt: t("2026-12-22T14:00Z"),
    doneAt: null,
    waivedAt: null,
    snoozedUntil: null,
    reason: null,
    version: 1,
    createdAt: MONDAY,
    ...overrides,
  };
}

export function aDebrief(overrides: Partial<Debrief> = {}): Debrief {
  return {
    meetingId: anId(),
    takeaways: ["Maps are mostly conversations"],
    takeawayLevels: ["my_advisor"],
    learned: "How a map gets its names",
    interestBefore: 3,
    interestAfter: 4,
    confidenceBefore: 2,
    confidenceAfter: 4,
    direction: "still_pursuing",
    noteLevel: "my_advisor",
    noOneSuggested: false,
    recordedAt: t("2026-11-17T16:00Z"),
    revision: 1,
    ...overrides,
  };
}

/** A write-up form as it opens: "we met", at the agreed times. */
export function aDraft(overrides: Partial<DraftContent> = {}): DraftContent {
  return {
    outcome: "held",
    closedBy: "",
    actualStartOn: "2026-11-17",
    actualStart: "10:00",
    actualEndOn: "2026-11-17",
    actualEnd: "10:30",
    learned: "",
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
    ...overrides,
  };
}

export function aPromise(overrides: Partial<MeetingPromise> = {}): MeetingPromise {
  return {
    id: anId(),
    meetingId: anId(),
    studentId: anId(),
    by: "student",
    what: "Send the article about street names",
    dueOn: day("2026-11-20"),
    doneAt: null,
    ...overrides,
  };
}

export function aThankYou(overrides: Partial<ThankYou> = {}): ThankYou {
  return {
    id: anId(),
    meetingId: anId(),
    studentId: anId(),
    contactId: anId(),
    dueAt: t("2026-11-18T15:30Z"),
    openUntil: t("2026-11-24T15:30Z"),
    sentAt: null,
    sentBy: null,
    waivedAt: null,
    version: 1,
    firstNudgeAt: null,
    snoozedUntil: null,
    ...overrides,
  };
}

export function aReferral(overrides: Partial<Referral> = {}): Referral {
  return {
    id: anId(),
    studentId: anId(),
    meetingId: anId(),
    referrerContactId: anId(),
    name: "Priya Nair",
    organisation: "Open Atlas",
    title: null,
    contactId: null,
    letGoAt: null,
    letGoReason: null,
    createdAt: MONDAY,
    ...overrides,
  };
}

export function aPermission(overrides: Partial<NamePermission> = {}): NamePermission {
  return {
    id: anId(),
    referralId: anId(),
    answer: "granted",
    scope: null,
    purpose: null,
    words: null,
    how: null,
    givenOn: null,
    introducedAt: null,
    revokedReason: null,
    recordedBy: anId(),
    recordedAt: MONDAY,
    ...overrides,
  };
}

export function aCohort(overrides: Partial<Cohort> = {}): Cohort {
  return {
    id: anId(),
    name: "Geography, fall",
    startsOn: day("2026-09-01"),
    endsOn: day("2026-12-18"),
    goalMeetings: 3,
    goalOn: day("2026-12-01"),
    leastMinutes: null,
    rules: [],
    archivedAt: null,
    joins: null,
    revision: 1,
    ...overrides,
  };
}

export function anEnrolment(
  overrides: Pick<Enrolment, "cohortId" | "studentId"> & Partial<Enrolment>,
): Enrolment {
  return {
    id: anId(),
    enrolledAt: t("2026-09-02T12:00Z"),
    by: "hand",
    leftAt: null,
    leftBy: null,
    ...overrides,
  };
}

export function aPlan(overrides: Partial<PrepPlan> = {}): PrepPlan {
  return {
    ...EMPTY_PLAN,
    meetingId: anId(),
    studentId: anId(),
    revision: 1,
    touchedAt: MONDAY,
    ...overrides,
  };
}

export function aQuestion(overrides: Partial<PrepQuestion> = {}): PrepQuestion {
  return {
    id: anId(),
    meetingId: anId(),
    studentId: anId(),
    phase: "work",
    position: 0,
    text: "Where does most of your time go?",
    bankId: "work-1",
    kept: [],
    removed: false,
    revision: 1,
    ...overrides,
  };
}

export function anOfficeQuestion(overrides: Partial<OfficeQuestion> = {}): OfficeQuestion {
  return {
    id: anId(),
    phase: "work",
    text: "What would you miss most if you left?",
    fields: [],
    position: 0,
    retiredAt: null,
    revision: 1,
    ...overrides,
  };
}

export function aPoint(overrides: Partial<PrepPoint> = {}): PrepPoint {
  return {
    id: anId(),
    meetingId: anId(),
    studentId: anId(),
    contactId: null,
    text: "Both grew up by the Baltic",
    source: "profile",
    removed: false,
    revision: 1,
    ...overrides,
  };
}

export function anOutreach(overrides: Partial<Outreach> = {}): Outreach {
  return {
    id: anId(),
    studentId: anId(),
    contactId: anId(),
    step: "first",
    howKnown: "their_work",
    subject: null,
    text: "Dear Grace,",
    revision: 1,
    startedAt: t("2026-11-16T10:00Z"),
    touchedAt: t("2026-11-16T10:00Z"),
    sentAt: null,
    sentBy: null,
    followUpOn: null,
    answer: null,
    answeredAt: null,
    ...overrides,
  };
}

/** A summary in which nothing has happened yet. */
export function aProgress(
  of: Pick<StudentProgress, "cohortId" | "studentId"> & Partial<StudentProgress>,
): StudentProgress {
  return {
    goalMeetings: 3,
    meetingsHeld: 0,
    nextMeetingAt: null,
    lastActivityAt: null,
    openThankYous: 0,
    thankYouOverdueAt: null,
    writeUpOverdueAt: null,
    unpreparedAt: null,
    prepOverdueAt: null,
    prepUnapprovedAt: null,
    referralsLyingAt: null,
    noMeetingSinceAt: null,
    silentAt: null,
    leaveFromAt: null,
    leaveUntilAt: null,
    stage: null,
    stageSinceAt: MONDAY,
    preparedAt: null,
    askedAt: null,
    metAt: null,
    thankedAt: null,
    referredAt: null,
    thankYouMinutes: [],
    writeUpMinutes: [],
    heldWeeks: [],
    thankYousOwed: 0,
    thankYousOnTime: 0,
    peopleSuggested: 0,
    ratedMeetings: 0,
    interestBefore: 0,
    interestAfter: 0,
    clearerMeetings: 0,
    ruledOutMeetings: 0,
    ...of,
  };
}
