import { followUpOn } from "@askaround/core/duties";
import type { Outreach, OutreachAnswer } from "@askaround/core/outreach";
import { wallHour } from "@askaround/core/reminders";
import {
  addHours,
  addMinutes,
  at,
  type DutyId,
  type Instant,
  minutesBetween,
  type OutreachId,
} from "@askaround/core/shared";
import { mailDuty } from "./mail.ts";
import { type Random, randomFrom } from "./random.ts";
import { newGuest, type Telling } from "./story.ts";
import { type DemoStudent, earlier, later, type World } from "./world.ts";

type Row = World["rows"]["contacts"][number];
/** How asking somebody went. */
const COURSES = ["drafted", "waiting", "unanswered", "followed", "declined", "bounced", "replied"] as const;
type Course = (typeof COURSES)[number];

/** What this student wrote to ask for meetings, and what came back; of somebody who is up to date nothing is overdue. */
export function addOutreach(world: World, student: DemoStudent, upToDate: boolean): void {
  const random = randomFrom(Number.parseInt(student.id.slice(-8), 16) ^ 0x5eed);
  const { rows } = world;
  for (const contact of rows.contacts) {
    const met = new Set(
      rows.meetingContacts.flatMap((row) => (row.contactId === contact.id ? row.meetingId : [])),
    );
    const [bookedAt] = rows.meetings.flatMap(({ id, bookedAt: on }) => (met.has(id) ? on : [])).toSorted();
    const draft = (course: Course) => ({ world, random, student, contact, course });
    if (bookedAt !== undefined) {
      if (random.chance(0.35)) wrote(draft("replied"), bookedAt);
    } else wrote(draft(courseOf(world, random, contact.createdAt, upToDate)), world.now);
  }
}

/** Three people whom the first student of the demo is asking just now. */
export function tellAsking(telling: Telling): void {
  const { world } = telling;
  for (const days of [26, 9, 1]) newGuest(telling, addHours(world.now, -24 * days));
}

function courseOf({ now }: World, random: Random, since: Instant, upToDate: boolean): Course {
  const days = minutesBetween(since, now) / 1440;
  if (days < 2) return "drafted";
  if (days < 12) return random.pick(["waiting", "waiting", "drafted"]);
  if (upToDate) return random.pick(["followed", "declined"]);
  return random.pick(["unanswered", "unanswered", "followed", "declined", "bounced", "drafted", "replied"]);
}

interface Draft {
  readonly world: World;
  readonly random: Random;
  readonly student: DemoStudent;
  readonly contact: Row;
  readonly course: Course;
}

/** The messages to one person, all of them before `until`. */
function wrote(draft: Draft, until: Instant): void {
  const { world, random, student, contact, course } = draft;
  const { settings, now } = world;
  const startedAt = earlier(addMinutes(contact.createdAt, random.between(2, 9)), addMinutes(until, -8));
  if (course === "drafted") return push(draft, { step: "first", startedAt }, quietReferrer(draft));
  const sentAt = later(
    addMinutes(startedAt, 4),
    course === "waiting" ? addHours(now, -random.between(20, 90)) : startedAt,
  );
  const due = followUpOn(sentAt, settings, { here: student.zone, there: contact.zone ?? student.zone });
  const answeredAt = (wished: number) => earlier(addHours(sentAt, wished), addMinutes(until, -3));
  const answers: Partial<Record<Course, OutreachAnswer>> = {
    replied: "replied",
    declined: "declined",
    bounced: "bounced",
  };
  const answer = answers[course] ?? null;
  const first = { step: "first", startedAt, sentAt, followUpOn: due, answer } as const;
  const answered = answer === null ? null : answeredAt(answer === "bounced" ? 1 : random.between(5, 70));
  push(draft, { ...first, answeredAt: answered });
  const dueAt = at(due, wallHour(settings.dutyHour), student.zone);
  const wroteAgain = addHours(dueAt, random.between(1, 20));
  const followed = course === "followed" && wroteAgain < addHours(now, -1) ? wroteAgain : null;
  if (followed) push(draft, { step: "follow_up", startedAt: addMinutes(followed, -6), sentAt: followed });
  owe(draft, { sentAt, dueAt, doneAt: answered ?? followed });
}

function owe(
  { world, random, student, contact }: Draft,
  times: { sentAt: Instant; dueAt: Instant; doneAt: Instant | null },
): void {
  const duty = {
    id: random.idAt<DutyId>(times.sentAt),
    studentId: student.id,
    kind: "follow_up_due",
    promiseId: null,
    referralId: null,
    contactId: contact.id,
    round: 1,
    dueAt: times.dueAt,
    doneAt: times.doneAt,
    waivedAt: null,
    snoozedUntil: null,
    reason: null,
    version: 1,
    createdAt: times.sentAt,
  } as const;
  world.rows.duties.push({ officeId: world.officeId, ...duty });
  mailDuty(world, student, duty);
}

type Given = Pick<Outreach, "step" | "startedAt"> &
  Partial<Pick<Outreach, "sentAt" | "followUpOn" | "answer" | "answeredAt">>;

/** Somebody who said no to being named, or took a yes back: a draft that names them is to be changed. */
function quietReferrer({ world: { rows }, random, contact }: Draft): string | null {
  const latest = new Map(rows.namePermissions.map((entry) => [entry.referralId, entry]));
  const quiet = rows.referrals.find(({ id, referrerContactId }) => {
    const entry = latest.get(id);
    return referrerContactId !== contact.id && (entry?.answer === "declined" || entry?.revokedReason);
  });
  const name = rows.contacts.find(({ id }) => id === quiet?.referrerContactId)?.name;
  return name !== undefined && random.chance(0.8) ? name : null;
}

function push({ world, random, contact }: Draft, given: Given, named: string | null = null): void {
  const { name, howMet, studentId, organisation } = contact;
  const suggested = howMet?.startsWith("Suggested") ?? false;
  const sentAt = given.sentAt ?? null;
  const first = name.split(" ")[0] ?? "";
  world.rows.outreach.push({
    officeId: world.officeId,
    id: random.idAt<OutreachId>(given.startedAt),
    studentId,
    contactId: contact.id,
    howKnown: suggested ? "suggested" : "their_work",
    subject: given.step === "first" ? "20 minutes about your path" : "A short second word",
    text:
      given.step === "first"
        ? firstWords(first, organisation ?? "your office", suggested, named)
        : secondWords(first),
    revision: 1,
    touchedAt: given.startedAt,
    sentAt,
    sentBy: sentAt === null ? null : random.pick(["email", "email", "email", "message"]),
    followUpOn: null,
    answer: null,
    answeredAt: null,
    ...given,
  });
}

const firstWords = (first: string, organisation: string, suggested: boolean, named: string | null) =>
  `Dear ${first},\n\n${
    named !== null
      ? `${named} told me about your work at ${organisation}.`
      : suggested
        ? "Someone I spoke with this term suggested that I learn from you."
        : `I came across your work at ${organisation} and read about how you got there.`
  } I am finding out what this field is like from the inside. Could we talk for 20 minutes in the next two weeks?`;

const secondWords = (first: string) =>
  `Dear ${first},\n\nI wrote to you some days ago and know how full a week can be. Would 20 minutes suit you later this month? If not, I understand.`;
