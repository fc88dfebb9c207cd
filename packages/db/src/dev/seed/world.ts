import type { EligibilityRule, MembershipRule } from "@askaround/core/cohorts";
import type { OfficeSettings } from "@askaround/core/office";
import type { Studies } from "@askaround/core/people";
import {
  addCalendarDays,
  addDays,
  at,
  type CalendarDate,
  type CohortId,
  dateIn,
  type Instant,
  millisOf,
  minutesBetween,
  type OfficeId,
  type PersonId,
  type ProfessionalId,
  type Zone,
} from "@askaround/core/shared";
import type { Random } from "./random.ts";
import type { Rows } from "./rows.ts";

export interface Term {
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly startsAt: Instant;
  /** First instant after it. */
  readonly endsAt: Instant;
}

export interface DemoProfessional {
  readonly id: ProfessionalId;
  readonly name: string;
  readonly organisation: string;
  readonly title: string;
  readonly zone: Zone;
  readonly learned: readonly string[];
  readonly takeaways: readonly string[];
}

export interface DemoCohort {
  readonly id: CohortId;
  readonly goalMeetings: number;
  readonly leastMinutes: number | null;
  readonly rules: readonly EligibilityRule[];
  readonly professionals: readonly DemoProfessional[];
}

/** Adds people of one kind as they come, whatever else they belong to. */
export interface DemoRuledCohort extends DemoCohort {
  readonly joins: MembershipRule;
}

export interface DemoStudent {
  readonly id: PersonId;
  readonly name: string;
  readonly zone: Zone;
  readonly studies: Studies;
}

/** What every part of the generator needs to know. */
export interface World {
  readonly random: Random;
  readonly rows: Rows;
  readonly now: Instant;
  readonly officeId: OfficeId;
  readonly zone: Zone;
  readonly settings: OfficeSettings;
  readonly term: Term;
}

const WEEKS_BEHIND = 9;
const WEEKS_AHEAD = 7;

/** A term from nine weeks ago to seven weeks ahead. */
export function termAround(now: Instant, zone: Zone): Term {
  const startsOn = dateIn(addDays(now, -7 * WEEKS_BEHIND, zone), zone);
  const endsOn = dateIn(addDays(now, 7 * WEEKS_AHEAD, zone), zone);
  return {
    startsOn,
    endsOn,
    startsAt: at(startsOn, "00:00", zone),
    endsAt: at(addCalendarDays(endsOn, 1), "00:00", zone),
  };
}

const SLOTS = [
  "09:00",
  "09:30",
  "10:00",
  "11:00",
  "11:30",
  "13:00",
  "13:30",
  "14:00",
  "15:00",
  "15:30",
  "16:00",
];

/** A working hour in the office's zone, `days` from today (behind when negative), moved off the weekend. */
export function workingHour({ random, now, zone }: World, days: number): Instant {
  const date = addCalendarDays(dateIn(now, zone), days);
  const weekday = new Date(`${date}T12:00:00Z`).getUTCDay();
  const off = weekday === 6 ? -1 : weekday === 0 ? -2 : 0;
  return at(addCalendarDays(date, off), random.pick(SLOTS), zone);
}

const CLEAR_MINUTES = 45;

/** Whether any of the moments lies so near to now that its mail would go out while somebody watches. */
export function nearNow(now: Instant, moments: readonly Instant[]): boolean {
  return moments.some((moment) => Math.abs(minutesBetween(now, moment)) < CLEAR_MINUTES);
}

export function earlier(a: Instant, b: Instant): Instant {
  return millisOf(a) <= millisOf(b) ? a : b;
}

export function later(a: Instant, b: Instant): Instant {
  return millisOf(a) >= millisOf(b) ? a : b;
}
