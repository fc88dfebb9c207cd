import type { CalendarEvent } from "../files/calendar-file.ts";
import type { MeetingStatus } from "../meetings/meeting.ts";
import { addMinutes, dateIn, timeIn } from "../shared/calendar.ts";
import type { CalendarDate, Instant, Zone } from "../shared/time.ts";

/** A meeting as its student’s calendar shows it. */
export interface CalendarMeeting {
  readonly meetingId: string;
  readonly status: MeetingStatus;
  readonly names: readonly string[];
  readonly startsAt: Instant;
  readonly agreedMinutes: number;
  readonly actualStartAt: Instant | null;
  readonly actualEndAt: Instant | null;
  readonly professionalZone: Zone;
  readonly place: string | null;
  readonly revision: number;
}

/** Something owed by a day. */
export interface CalendarDuty {
  readonly id: string;
  readonly kind: "thank_you" | "promise" | "follow_up" | "referral" | "tell_referrer" | "keep_in_touch";
  /** Whom it is about; of a promise, what was promised. */
  readonly about: string;
  readonly due: { readonly at: Instant } | { readonly on: CalendarDate };
  readonly version: number;
  /** Where it is done, from the root of the site. */
  readonly path: string;
}

/** Whose calendar it is, and where their pages are. */
export interface CalendarReader {
  readonly zone: Zone;
  /** Without a slash at the end. */
  readonly appUrl: string;
}

const DUTY_TITLES: Readonly<Record<CalendarDuty["kind"], (about: string) => string>> = {
  thank_you: (about) => `Thank ${about}`,
  promise: (about) => `You promised: ${about}`,
  follow_up: (about) => `Follow up with ${about}`,
  referral: (about) => `Write to ${about}`,
  tell_referrer: (about) => `Tell ${about} how it went`,
  keep_in_touch: (about) => `Keep in touch with ${about}`,
};

/**
 * One meeting for a calendar. Its revision is the sequence: it rises when the meeting moves, is cancelled and is taken up
 * again, so whatever came last counts.
 */
export function meetingEvent(meeting: CalendarMeeting, { zone, appUrl }: CalendarReader): CalendarEvent {
  const startsAt = meeting.actualStartAt ?? meeting.startsAt;
  const endsAt = meeting.actualEndAt ?? addMinutes(meeting.startsAt, meeting.agreedMinutes);
  const link = `${appUrl}/meetings/${meeting.meetingId}`;
  return {
    uid: `${meeting.meetingId}@askaround`,
    sequence: meeting.revision,
    title: `Meeting with ${names(meeting.names)}`,
    when: { startsAt, endsAt },
    place: meeting.place,
    description: [...bothZones(startsAt, zone, meeting.professionalZone), link].join("\n"),
    link,
    cancelled: meeting.status === "cancelled" || meeting.status === "no_show",
  };
}

/** A day of a student’s calendar on which something is owed, in their own zone. */
export function dutyEvent(duty: CalendarDuty, { zone, appUrl }: CalendarReader): CalendarEvent {
  const link = `${appUrl}${duty.path}`;
  return {
    uid: `${duty.kind}-${duty.id}@askaround`,
    sequence: duty.version,
    title: DUTY_TITLES[duty.kind](duty.about),
    when: { on: "on" in duty.due ? duty.due.on : dateIn(duty.due.at, zone) },
    place: null,
    description: link,
    link,
    cancelled: false,
  };
}

/** Two clocks that show the same need no line. */
function bothZones(at: Instant, yours: Zone, theirs: Zone): string[] {
  const [here, there] = [clock(at, yours), clock(at, theirs)];
  return here === there ? [] : [`${here} for you (${place(yours)})`, `${there} for them (${place(theirs)})`];
}

function clock(at: Instant, zone: Zone): string {
  return `${dateIn(at, zone)} ${timeIn(at, zone)}`;
}

function place(zone: Zone): string {
  return zone.replaceAll("_", " ");
}

function names(all: readonly string[]): string {
  if (all.length < 2) return all[0] ?? "";
  return `${all.slice(0, -1).join(", ")} and ${all.at(-1)}`;
}
