import type { Meeting, MeetingFormat } from "@askaround/core/meetings";
import { addHours, addMinutes, type Instant, type MeetingId } from "@askaround/core/shared";
import type { KnownContact } from "./contacts.ts";
import { PLACES } from "./fields.ts";
import { mailMeetingTomorrow } from "./mail.ts";
import { type DemoStudent, earlier, later, type World } from "./world.ts";

const FORMATS = [
  "in_person",
  "in_person",
  "video",
  "video",
  "phone",
] as const satisfies readonly MeetingFormat[];

/** When a meeting at `startsAt` was agreed: some days before, within the term, and after `notBefore`. */
export function bookedBefore(world: World, startsAt: Instant, notBefore: Instant): Instant {
  const { random, now, term } = world;
  const wished = addMinutes(startsAt, -random.between(3 * 24 * 60, 10 * 24 * 60));
  const earliest = later(addMinutes(notBefore, 90), addHours(term.startsAt, 9));
  return earlier(later(wished, earliest), earlier(addMinutes(startsAt, -60), addMinutes(now, -120)));
}

function planned(
  world: World,
  student: DemoStudent,
  contacts: readonly KnownContact[],
  startsAt: Instant,
  bookedAt: Instant,
) {
  const { random } = world;
  const host = contacts[0]?.professional;
  const elsewhere = host !== undefined && host.zone !== student.zone;
  const format: MeetingFormat = elsewhere ? "video" : random.pick(FORMATS);
  return {
    id: random.idAt<MeetingId>(bookedAt),
    studentId: student.id,
    contactIds: contacts.map(({ id }) => id),
    startsAt,
    agreedMinutes: random.pick([20, 30, 30, 30, 45, 45, 60]),
    studentZone: student.zone,
    professionalZone: host?.zone ?? world.zone,
    format,
    place: random.pick(PLACES[format]),
    bookedAt,
    scheduleVersion: 1,
    revision: 1,
  } satisfies Partial<Meeting>;
}

const open = {
  status: "scheduled",
  closedBy: null,
  studentSays: null,
  actualStartAt: null,
  actualEndAt: null,
} as const;

/** Agreed and not written up yet: ahead of us, or behind and waiting. */
export function addScheduled(
  world: World,
  student: DemoStudent,
  contacts: readonly KnownContact[],
  startsAt: Instant,
  bookedAt: Instant,
): Meeting {
  const meeting = { ...planned(world, student, contacts, startsAt, bookedAt), ...open };
  return keep(world, student, meeting, null);
}

/** Cancelled some time before it was to start, or nobody came. */
export function addClosed(
  world: World,
  student: DemoStudent,
  contacts: readonly KnownContact[],
  startsAt: Instant,
  bookedAt: Instant,
): Meeting {
  const { random, now } = world;
  const status = startsAt < now && random.chance(0.35) ? "no_show" : "cancelled";
  const closedBy = random.chance(0.3) ? "student" : "professional";
  const booked = planned(world, student, contacts, startsAt, bookedAt);
  const meeting = { ...booked, ...open, status, closedBy, revision: 2 } as const;
  return keep(world, student, meeting, status === "no_show" ? null : addMinutes(bookedAt, 45));
}

export type HeldMeeting = Meeting & { readonly actualEndAt: Instant };

/** Took place, a little late and often a little longer. `endedAt` fixes its real end. */
export function addHeld(
  world: World,
  student: DemoStudent,
  contacts: readonly KnownContact[],
  startsAt: Instant,
  bookedAt: Instant,
  endedAt?: Instant,
): HeldMeeting {
  const { random } = world;
  const booked = planned(world, student, contacts, startsAt, bookedAt);
  const actualStartAt = addMinutes(startsAt, random.between(0, 6));
  const ran = booked.agreedMinutes + random.between(-4, 18);
  const actualEndAt = endedAt ?? addMinutes(actualStartAt, ran);
  const meeting = {
    ...booked,
    status: "held",
    closedBy: null,
    studentSays: null,
    actualStartAt,
    actualEndAt,
    revision: 2,
  } as const;
  keep(world, student, meeting, null);
  return meeting;
}

function keep(world: World, student: DemoStudent, meeting: Meeting, closedAt: Instant | null): Meeting {
  const { contactIds, ...row } = meeting;
  const { officeId, rows } = world;
  rows.meetings.push({ officeId, ...row });
  const link = { officeId, meetingId: meeting.id, studentId: student.id };
  rows.meetingContacts.push(...contactIds.map((contactId, position) => ({ ...link, contactId, position })));
  mailMeetingTomorrow(world, student, meeting, closedAt);
  return meeting;
}
