import type { PrepStep } from "../prep/prep-steps.ts";
import { addHours, addMinutes, at } from "../shared/calendar.ts";
import type { MeetingSaying } from "../meetings/meeting.ts";
import type {
  ContactId,
  DutyId,
  MeetingId,
  PrepTaskId,
  PromiseId,
  ReferralId,
  ThankYouId,
} from "../shared/ids.ts";
import type { CalendarDate, Instant, Zone } from "../shared/time.ts";

/** What one student's day is planned from. Times are instants, whatever zone they are read in. */
export interface TodayFacts {
  /** The student's own zone: the one in which a promised day ends. */
  readonly zone: Zone;
  readonly contacts: number;
  /** From how many days before a meeting its preparation is asked for. */
  readonly prepareFromDays: number;
  /** Minutes before a meeting from which its companion can be started. */
  readonly startMinutes: number;
  readonly meetings: readonly {
    readonly meetingId: MeetingId;
    readonly names: readonly string[];
    readonly startsAt: Instant;
    readonly agreedMinutes: number;
    readonly professionalZone: Zone;
    /** Steps of its preparation that are still open. */
    readonly toPrepare: readonly PrepStep[];
    /** When a write-up of it was put off; null when none is begun. */
    readonly draftSavedAt: Instant | null;
    /** What the student answered to "did it happen?". */
    readonly studentSays: MeetingSaying | null;
  }[];
  readonly thankYous: readonly {
    readonly thankYouId: ThankYouId;
    readonly meetingId: MeetingId;
    readonly name: string;
    readonly dueAt: Instant;
    readonly openUntil: Instant;
    readonly snoozedUntil: Instant | null;
  }[];
  readonly promises: readonly {
    readonly promiseId: PromiseId;
    readonly meetingId: MeetingId;
    readonly what: string;
    readonly name: string;
    /** Null when no day was promised. */
    readonly dueOn: CalendarDate | null;
    readonly madeAt: Instant;
    readonly dutyId: DutyId | null;
    readonly snoozedUntil: Instant | null;
  }[];
  readonly referrals: readonly {
    readonly referralId: ReferralId;
    readonly name: string;
    readonly referrerName: string;
    readonly createdAt: Instant;
    /** Whom they became, when they are among the student's people and were not asked yet. */
    readonly contactId: ContactId | null;
    readonly dutyId: DutyId | null;
    readonly snoozedUntil: Instant | null;
  }[];
  /** What an advisor asked for and waits to be handed in. */
  readonly assigned: readonly {
    readonly taskId: PrepTaskId;
    readonly meetingId: MeetingId | null;
    readonly names: readonly string[];
    readonly templateName: string;
    readonly state: "open" | "returned" | "stale";
    readonly dueAt: Instant;
  }[];
  /** Open duties to people the student met or wrote to. */
  readonly duties: readonly {
    readonly dutyId: DutyId;
    readonly kind: "tell_referrer" | "keep_in_touch" | "follow_up_due";
    readonly contactId: ContactId;
    readonly name: string;
    /** Whom a referrer suggested. */
    readonly other: string | null;
    readonly dueAt: Instant;
    readonly snoozedUntil: Instant | null;
  }[];
}

type Fact<Key extends "meetings" | "thankYous" | "promises" | "referrals" | "duties" | "assigned"> =
  TodayFacts[Key][number];

export type TodayItem = { readonly dueAt: Instant; readonly late: boolean } & (
  | TodayMeeting
  | ({ readonly kind: "thank_you" } & Omit<Fact<"thankYous">, "dueAt">)
  | ({ readonly kind: "promise" } & Fact<"promises">)
  | ({ readonly kind: "referral" } & Fact<"referrals">)
  | ({ readonly kind: "hand_in" } & Fact<"assigned">)
  | Fact<"duties">
);

/** What there is to do about a meeting: prepare it, go, and once it is over say how it went. */
type TodayMeeting =
  | ({ readonly kind: "prepare" } & Fact<"meetings">)
  | ({ readonly kind: "meeting" } & Fact<"meetings">)
  /** It begins: the companion can be started. */
  | ({ readonly kind: "start" } & Fact<"meetings">)
  | ({ readonly kind: "write_up" } & Fact<"meetings">)
  /** A write-up that was put off. */
  | ({ readonly kind: "finish" } & Fact<"meetings">)
  /** The student said that it was moved, not yet to when. */
  | ({ readonly kind: "new_time" } & Fact<"meetings">)
  /** Several that nobody said anything about: asked about in one go, the latest first. */
  | { readonly kind: "write_ups"; readonly meetings: readonly Fact<"meetings">[] };

export interface Today {
  /** At most five, the one to do first in front. */
  readonly items: readonly TodayItem[];
  /** Things that are due too, but did not fit. */
  readonly more: number;
  /** True before the first contact: there is nothing to plan from yet. */
  readonly firstUse: boolean;
}

/** A day list, not a board: more than this is not read. */
/** As many as one screen holds, unless all are asked for. */
const MOST = 5;

/** The next things to do, earliest due first. Only the nearest meeting counts; suggestions, and promises without a day, wait behind everything dated. */
export function planToday(facts: TodayFacts, now: Instant, most = MOST): Today {
  const dated = [
    ...writeUps(facts, now),
    ...thankYous(facts, now),
    ...promises(facts, now).filter(({ dueOn }) => dueOn !== null),
    ...preparations(facts, now),
    ...handIns(facts, now),
    ...nextMeeting(facts, now),
    ...duties(facts, now),
  ].toSorted(byDue);
  const waiting = [
    ...facts.referrals.filter(notPutOff(now)).map((fact) => ({
      kind: "referral" as const,
      ...fact,
      dueAt: fact.createdAt,
      late: false,
    })),
    ...promises(facts, now).filter(({ dueOn }) => dueOn === null),
  ].toSorted(byDue);
  // A talk that begins does not wait behind a note that was due yesterday.
  const begins = dated.filter(({ kind }) => kind === "start");
  const all: readonly TodayItem[] = [...begins, ...dated.filter(({ kind }) => kind !== "start"), ...waiting];
  return {
    items: all.slice(0, most),
    more: Math.max(0, all.length - most),
    firstUse: facts.contacts === 0 && all.length === 0,
  };
}

/** What was put off is out of sight until then. */
const notPutOff =
  (now: Instant) =>
  ({ snoozedUntil }: { readonly snoozedUntil: Instant | null }) =>
    snoozedUntil === null || snoozedUntil <= now;

/** Minutes before its time that a duty is shown. */
const SHOWN_AHEAD = { keep_in_touch: 24 * 60, follow_up_due: 0 } as const;

/** News to a referrer is owed from the start; an update comes up the day before it is due, a follow-up not before its time. */
function duties({ duties: owed }: TodayFacts, now: Instant): TodayItem[] {
  return owed
    .filter(notPutOff(now))
    .filter(({ kind, dueAt }) => kind === "tell_referrer" || dueAt <= addMinutes(now, SHOWN_AHEAD[kind]))
    .map((duty) => ({ ...duty, late: false }));
}

/** Days before its date from which a sheet is on the list; what came back is there at once. */
const HAND_IN_DAYS = 7;

function handIns({ assigned }: TodayFacts, now: Instant): TodayItem[] {
  const soon = addHours(now, 24 * HAND_IN_DAYS);
  return assigned
    .filter(({ state, dueAt }) => state !== "open" || dueAt <= soon)
    .map((task) => ({ kind: "hand_in", ...task, late: task.dueAt <= now }));
}

function byDue(a: TodayItem, b: TodayItem): number {
  return a.dueAt < b.dueAt ? -1 : a.dueAt > b.dueAt ? 1 : 0;
}

function agreedEnd(meeting: Fact<"meetings">): Instant {
  return addMinutes(meeting.startsAt, meeting.agreedMinutes);
}

/** Each meeting that is over is one thing to do; those of which nothing is known are asked about together. */
function writeUps({ meetings }: TodayFacts, now: Instant): TodayItem[] {
  const over = meetings.filter((meeting) => agreedEnd(meeting) <= now && !isLeft(meeting));
  const begun = over.filter((meeting) => kindOf(meeting) !== "write_up");
  const unanswered = over
    .filter((meeting) => kindOf(meeting) === "write_up")
    .toSorted((a, b) => (agreedEnd(a) < agreedEnd(b) ? 1 : -1));
  const [latest] = unanswered;
  const each = (meeting: Fact<"meetings">): TodayItem => ({
    kind: kindOf(meeting),
    ...meeting,
    dueAt: agreedEnd(meeting),
    late: false,
  });
  if (latest === undefined || unanswered.length === 1) return [...begun, ...unanswered].map(each);
  const together = {
    kind: "write_ups",
    meetings: unanswered,
    dueAt: agreedEnd(latest),
    late: false,
  } as const;
  return [...begun.map(each), together];
}

/** Asked about once, and left for later: the page of meetings still has it. */
function isLeft({ draftSavedAt, studentSays }: Fact<"meetings">): boolean {
  return studentSays === "later" && draftSavedAt === null;
}

function kindOf({ draftSavedAt, studentSays }: Fact<"meetings">) {
  if (draftSavedAt !== null) return "finish";
  return studentSays === "moved" ? "new_time" : "write_up";
}

/** Of the meetings that are near and not fully prepared. Due when the meeting is, and listed before it. */
function preparations(facts: TodayFacts, now: Instant): TodayItem[] {
  const near = addHours(now, facts.prepareFromDays * 24);
  // What is to be handed in leads to the same preparation.
  const asked = new Set(facts.assigned.map(({ meetingId }) => meetingId));
  return facts.meetings
    .filter(({ meetingId }) => !asked.has(meetingId))
    .filter(({ startsAt, toPrepare }) => startsAt > now && startsAt <= near && toPrepare.length > 0)
    .map((meeting) => ({ kind: "prepare", ...meeting, dueAt: meeting.startsAt, late: false }));
}

function nextMeeting({ meetings, startMinutes }: TodayFacts, now: Instant): TodayItem[] {
  const soon = addMinutes(now, startMinutes);
  return meetings
    .filter((meeting) => agreedEnd(meeting) > now)
    .map((meeting) => {
      const kind = meeting.startsAt <= soon ? ("start" as const) : ("meeting" as const);
      return { kind, ...meeting, dueAt: meeting.startsAt, late: false };
    })
    .toSorted(byDue)
    .slice(0, 1);
}

/** A note whose window has closed is no longer asked for. A snooze moves it down the list and is never late. */
function thankYous({ thankYous: notes }: TodayFacts, now: Instant): TodayItem[] {
  return notes
    .filter((note) => note.openUntil > now)
    .map((note) => {
      const snoozed = note.snoozedUntil !== null && note.snoozedUntil > now;
      const dueAt = snoozed && note.snoozedUntil ? note.snoozedUntil : note.dueAt;
      return { kind: "thank_you", ...note, dueAt, late: !snoozed && note.dueAt <= now };
    });
}

/** Promised for a day, so due when that day ends where the student is. Without a day it is never late. */
function promises({ promises: made, zone }: TodayFacts, now: Instant) {
  return made.filter(notPutOff(now)).map((promise) => {
    const dueAt = promise.dueOn === null ? promise.madeAt : at(promise.dueOn, "23:59", zone);
    return { kind: "promise" as const, ...promise, dueAt, late: promise.dueOn !== null && dueAt <= now };
  });
}
