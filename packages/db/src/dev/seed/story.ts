import { addHours, addMinutes, type Instant, minutesBetween } from "@askaround/core/shared";
import { addWriteUp, type Thanks } from "./after.ts";
import {
  addContact,
  type Circle,
  emptyCircle,
  getInTouch,
  type KnownContact,
  someoneNew,
} from "./contacts.ts";
import { beginWriteUp } from "./write-ups.ts";
import { HOW_MET } from "./fields.ts";
import { addClosed, addHeld, addScheduled, bookedBefore, type HeldMeeting } from "./meetings.ts";
import {
  type DemoCohort,
  type DemoStudent,
  earlier,
  later,
  nearNow,
  workingHour,
  type World,
} from "./world.ts";

/** How a student's term goes; together they show every state that a list has to show. */
export const PACES = {
  thriving: { held: [5, 8], closed: 0.6, ahead: 0.75, unwritten: 0, unsent: 0 },
  ahead: { held: [6, 8], closed: 0, ahead: 1, unwritten: 0, unsent: 0 },
  steady: { held: [3, 6], closed: 0.8, ahead: 0.5, unwritten: 0, unsent: 0 },
  owes_thanks: { held: [3, 6], closed: 0.4, ahead: 0.3, unwritten: 0, unsent: 2 },
  not_written_up: { held: [2, 4], closed: 0.4, ahead: 0.2, unwritten: 1, unsent: 0 },
  stuck: { held: [0, 1], closed: 0.5, ahead: 0, unwritten: 0, unsent: 0 },
  silent: { held: [0, 0], closed: 0, ahead: 0, unwritten: 0, unsent: 0 },
} as const;
export type Pace = keyof typeof PACES;

export interface Telling {
  readonly world: World;
  readonly student: DemoStudent;
  readonly cohort: DemoCohort;
  readonly circle: Circle;
}

/** One student's term so far, and what they have planned. */
export function tellStory(world: World, student: DemoStudent, cohort: DemoCohort, pace: Pace): Telling {
  const telling = { world, student, cohort, circle: emptyCircle() };
  const { random } = world;
  const plan = PACES[pace];
  const count = random.between(plan.held[0], plan.held[1]);
  const days = heldDays(world, count, pace === "stuck");
  let before = world.term.startsAt;
  for (const [index, day] of days.entries()) {
    const unsent = index >= count - plan.unsent;
    before = tellHeld(telling, day, before, unsent ? "open" : random.chance(0.04) ? "waived" : "sent");
  }
  for (let i = 0; i < plan.unwritten; i += 1) tellUnwritten(telling);
  if (random.chance(plan.closed)) tellClosed(telling, before);
  if (random.chance(plan.ahead)) tellAhead(telling, before);
  if (pace !== "silent") addMoreContacts(telling, random.between(0, 2));
  return telling;
}

/** Days before today of each held meeting, oldest first, spread over the term so far. */
function heldDays({ random, term, now }: World, count: number, early: boolean): number[] {
  const span = Math.floor(minutesBetween(term.startsAt, now) / 1440) - 8;
  const stretch = (early ? span / 3 : span) / Math.max(1, count);
  return Array.from(
    { length: count },
    (_, i) => -(span - Math.floor((i + random.next() * 0.9) * stretch)) - 1,
  );
}

/** One that took place; returns when it was written up, before which nothing later was agreed. */
function tellHeld(
  { world, student, cohort, circle }: Telling,
  day: number,
  before: Instant,
  thanks: Thanks,
): Instant {
  const startsAt = pastHour(world, day);
  const bookedAt = bookedBefore(world, startsAt, before);
  const contacts = guests(world, student, cohort, circle, bookedAt);
  if (contacts.length === 0) return before;
  const meeting = addHeld(world, student, contacts, startsAt, bookedAt);
  const recordedAt = writtenUp(world, meeting);
  addWriteUp(world, { student, cohort, circle, meeting, contacts, recordedAt, thanks });
  return recordedAt;
}

function writtenUp({ random, now }: World, { actualEndAt }: HeldMeeting): Instant {
  const soon = addMinutes(
    actualEndAt,
    random.chance(0.7) ? random.between(8, 90) : random.between(90, 1_300),
  );
  return later(addMinutes(actualEndAt, 3), earlier(soon, addMinutes(now, -75)));
}

/** A working hour on that day whose reminders do not come due while somebody watches the first start. */
function pastHour(world: World, day: number): Instant {
  const { thankYouSoftHours, thankYouFirmHours, thankYouLateHours, thankYouLastHours } = world.settings;
  const steps = [0, thankYouSoftHours, thankYouFirmHours, thankYouLateHours, thankYouLastHours];
  let startsAt = workingHour(world, day);
  // Until two hours and more behind us, since it has to be over and written up.
  while (startsAt > addHours(world.now, -4)) startsAt = addHours(startsAt, -24);
  const ends = (start: Instant) =>
    [20, 50, 80].flatMap((ran) => steps.map((hours) => addHours(addMinutes(start, ran), hours)));
  while (nearNow(world.now, ends(startsAt))) startsAt = addHours(startsAt, -2);
  return startsAt;
}

/** Usually somebody new, at times somebody met before, now and then two people at once. */
function guests(
  world: World,
  student: DemoStudent,
  cohort: DemoCohort,
  circle: Circle,
  by: Instant,
): readonly KnownContact[] {
  const { random } = world;
  if (circle.known.length > 1 && random.chance(0.15)) return [random.pick(circle.known)];
  const first = getInTouch(world, student, cohort, circle, by);
  if (!first) return circle.known.length > 0 ? [random.pick(circle.known)] : [];
  const second = random.chance(0.05) ? getInTouch(world, student, cohort, circle, by) : undefined;
  return second ? [first, second] : [first];
}

function tellUnwritten(telling: Telling): void {
  const { world, student } = telling;
  const startsAt = pastHour(world, -world.random.between(2, 6));
  const bookedAt = bookedBefore(world, startsAt, world.term.startsAt);
  const contact = newGuest(telling, bookedAt);
  if (!contact) return;
  const meeting = addScheduled(world, student, [contact], startsAt, bookedAt);
  if (world.random.chance(0.4)) beginWriteUp(world, meeting);
}

function tellClosed(telling: Telling, before: Instant): void {
  const { world, student } = telling;
  const day = world.random.between(-45, 5);
  const startsAt = day < 0 ? pastHour(world, day) : comingHour(world, day + 1);
  const bookedAt = bookedBefore(world, startsAt, startsAt < before ? world.term.startsAt : before);
  const contact = newGuest(telling, bookedAt);
  if (contact) addClosed(world, student, [contact], startsAt, bookedAt);
}

/** Somebody the student has not heard of, added an hour before the meeting was agreed. */
export function newGuest(
  { world, student, cohort, circle }: Telling,
  bookedAt: Instant,
): KnownContact | undefined {
  const professional = someoneNew(world, cohort, circle);
  if (!professional) return undefined;
  const createdAt = later(addMinutes(bookedAt, -60), world.term.startsAt);
  return addContact(world, student, circle, professional, createdAt, world.random.pick(HOW_MET));
}

function tellAhead({ world, student, cohort, circle }: Telling, before: Instant): void {
  const startsAt = comingHour(world, world.random.between(1, 16));
  const bookedAt = bookedBefore(world, startsAt, before);
  const contacts = guests(world, student, cohort, circle, bookedAt);
  if (contacts.length > 0) addScheduled(world, student, contacts, startsAt, bookedAt);
}

/** A working hour ahead whose "meeting tomorrow" does not come due while somebody watches the first start. */
export function comingHour(world: World, day: number): Instant {
  let startsAt = workingHour(world, day);
  while (startsAt < addHours(world.now, 4)) startsAt = addHours(startsAt, 24);
  while (nearNow(world.now, [addHours(startsAt, -23), addHours(startsAt, -24), addHours(startsAt, -25)]))
    startsAt = addHours(startsAt, 2);
  return startsAt;
}

function addMoreContacts({ world, student, cohort, circle }: Telling, count: number): void {
  const { random, now } = world;
  for (let i = 0; i < count; i += 1) {
    const professional = someoneNew(world, cohort, circle);
    if (!professional) return;
    const createdAt = later(addMinutes(now, -random.between(200, 60_000)), world.term.startsAt);
    addContact(world, student, circle, professional, createdAt, random.pick(HOW_MET));
  }
}
