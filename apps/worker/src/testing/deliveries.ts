import type { CalendarDate, DeliveryId, Instant, OfficeId, PersonId, Zone } from "@askaround/core/shared";
import type { Claimed, DeliveryFacts, DutyFacts, MailSubject, MessageFacts } from "@askaround/db/queues";

export const NOW = "2026-11-24T15:00:00.000Z" as Instant;
export const BERLIN = "Europe/Berlin" as Zone;

const id = (last: string) => `019aa000-0000-7000-8000-0000000000${last}`;

/** A claimed thank-you reminder, firm step, within its time. */
export function aDelivery(overrides: Partial<Claimed> = {}): Claimed {
  return {
    officeId: id("01") as OfficeId,
    id: id("02") as DeliveryId,
    kind: "thank_you",
    subjectId: id("03"),
    recipientId: id("04") as PersonId,
    step: "firm",
    version: 1,
    lane: "bulk",
    dueAt: "2026-11-24T14:00:00.000Z" as Instant,
    expiresAt: "2026-11-25T18:00:00.000Z" as Instant,
    zone: BERLIN,
    state: "claimed",
    attempts: 0,
    firstAttemptAt: null,
    freeze: 0,
    payload: null,
    secret: null,
    batchId: null,
    leaseToken: id("05"),
    ...overrides,
  };
}

export type ThankYouSubject = Extract<MailSubject, { kind: "thank_you" }>;
export type MeetingSubject = Extract<MailSubject, { kind: "meeting_tomorrow" }>;

export function aThankYouSubject(overrides: Partial<ThankYouSubject> = {}): ThankYouSubject {
  return {
    kind: "thank_you",
    version: 1,
    dueAt: "2026-11-24T18:00:00.000Z" as Instant,
    openUntil: "2026-11-30T18:00:00.000Z" as Instant,
    sentAt: null,
    waivedAt: null,
    contactName: "Grace Lindqvist",
    learned: "Ask for the smallest project that touches real users.",
    meetingId: id("06"),
    scheduleVersion: 1,
    ...overrides,
  };
}

export function aMeetingSubject(overrides: Partial<MeetingSubject> = {}): MeetingSubject {
  return {
    kind: "meeting_tomorrow",
    meetingId: id("06"),
    status: "scheduled",
    scheduleVersion: 1,
    startsAt: "2026-11-25T15:00:00.000Z" as Instant,
    agreedMinutes: 30,
    professionalZone: "America/Los_Angeles" as Zone,
    format: "video",
    revision: 1,
    place: "https://calls.example/room/7",
    contactNames: ["Grace Lindqvist"],
    ...overrides,
  };
}

export function aDidItHappenSubject(
  overrides: Partial<Extract<MailSubject, { kind: "did_it_happen" }>> = {},
): MailSubject {
  return {
    kind: "did_it_happen",
    meetingId: id("06"),
    status: "scheduled",
    studentSays: null,
    scheduleVersion: 1,
    startsAt: "2026-11-24T12:00:00.000Z" as Instant,
    contactNames: ["Grace Lindqvist"],
    ...overrides,
  };
}

export function aDigestSubject(
  overrides: Partial<Extract<MailSubject, { kind: "advisor_digest" }>> = {},
): MailSubject {
  return {
    kind: "advisor_digest",
    rhythm: "daily",
    waiting: 1,
    first: [{ name: "Ada Mensah", reasons: ["thank_you_overdue"] }],
    unreached: 0,
    asking: 0,
    asked: [],
    ...overrides,
  };
}

export function aWeekSubject(
  overrides: Partial<Extract<MailSubject, { kind: "weekly_summary" }>> = {},
): MailSubject {
  return {
    kind: "weekly_summary",
    held: 1,
    notesSent: 1,
    suggested: 2,
    ahead: [{ startsAt: "2026-11-25T15:00:00.000Z" as Instant, contactName: "Grace Lindqvist" }],
    openNotes: 1,
    toWriteUp: 0,
    dutiesDue: 0,
    goal: { held: 2, meetings: 3, on: "2026-12-01" as CalendarDate },
    ...overrides,
  };
}

export function aProblemSubject(
  overrides: Partial<Extract<MailSubject, { kind: "mail_problem" }>> = {},
): MailSubject {
  return {
    kind: "mail_problem",
    problem: "bounced",
    count: 1,
    names: ["Ada Mensah"],
    said: null,
    ...overrides,
  };
}

export function aMessageSubject(overrides: Partial<MessageFacts> = {}): MailSubject {
  return {
    kind: "nudge",
    from: "Priya Raman",
    text: null,
    reasons: ["thank_you_overdue", "silent"],
    withdrawnAt: null,
    waits: true,
    ...overrides,
  };
}

export function aDutySubject(overrides: Partial<DutyFacts> = {}): DutyFacts {
  return {
    kind: "keep_in_touch",
    version: 1,
    doneAt: null,
    waivedAt: null,
    name: "Grace Lindqvist",
    other: null,
    what: null,
    dueOn: null,
    ...overrides,
  };
}

interface FactOverrides {
  readonly office?: Partial<DeliveryFacts["office"]>;
  readonly recipient?: Partial<DeliveryFacts["recipient"]>;
  readonly optedOut?: boolean;
  readonly suppressed?: boolean;
  readonly subject?: MailSubject;
  readonly laterSteps?: readonly Instant[];
  readonly others?: DeliveryFacts["others"];
}

export function someFacts({ office, recipient, ...rest }: FactOverrides = {}): DeliveryFacts {
  return {
    office: {
      name: "Harbour Career Office",
      senderName: "Harbour Careers",
      replyTo: "careers@harbour.test",
      settings: {},
      ...office,
    },
    recipient: {
      name: "Ada Mensah",
      email: "ada@students.test",
      zone: BERLIN,
      disabled: false,
      signedIn: true,
      roles: ["student"],
      awayUntil: null,
      ...recipient,
    },
    optedOut: false,
    suppressed: false,
    subject: aThankYouSubject(),
    laterSteps: [],
    others: { sent: [], inFront: 0 },
    alsoDue: [],
    ...rest,
  };
}
