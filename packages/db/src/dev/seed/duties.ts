import {
  type Duty,
  keepInTouchDueAt,
  promiseDueAt,
  referralDueAt,
  tellReferrerDueAt,
} from "@askaround/core/duties";
import { addHours, type DutyId, type Instant, type MeetingId } from "@askaround/core/shared";
import { mailDuty } from "./mail.ts";
import { type Random, randomFrom } from "./random.ts";
import { type DemoStudent, earlier, type World } from "./world.ts";

type Owed = Pick<Duty, "kind" | "dueAt" | "doneAt" | "createdAt"> &
  Partial<Pick<Duty, "promiseId" | "referralId" | "contactId" | "round">>;

/**
 * What follows from this student's write-ups, with its mail, as if the app had been running all term. Of somebody who is
 * up to date everything that was due is done.
 */
export function addDuties(world: World, student: DemoStudent, upToDate: boolean): void {
  // A draw of its own, so that the rest of the term is the same with and without it.
  const random = randomFrom(Number.parseInt(student.id.slice(-8), 16));
  const held = heldOf(world);
  const diligence = { random, share: (usual: number) => (upToDate ? 1 : usual) };
  for (const owed of [
    ...promised(world, student, held),
    ...suggested(world, student),
    ...news(world, held, diligence),
    ...updates(world, student, held, diligence),
  ]) {
    const duty: Duty = {
      id: random.idAt<DutyId>(owed.createdAt),
      studentId: student.id,
      promiseId: null,
      referralId: null,
      contactId: null,
      round: 1,
      waivedAt: null,
      snoozedUntil: null,
      reason: null,
      version: 1,
      ...owed,
    };
    world.rows.duties.push({ officeId: world.officeId, ...duty });
    mailDuty(world, student, duty);
  }
}

interface Diligence {
  readonly random: Random;
  readonly share: (usual: number) => number;
}

interface Held {
  readonly meetingId: MeetingId;
  readonly endAt: Instant;
  readonly recordedAt: Instant;
}

function heldOf({ rows }: World): readonly Held[] {
  return rows.debriefs.flatMap(({ meetingId, recordedAt }) => {
    const endAt = rows.meetings.find(({ id }) => id === meetingId)?.actualEndAt;
    return endAt ? [{ meetingId, endAt, recordedAt }] : [];
  });
}

function promised({ rows, settings }: World, { zone }: DemoStudent, held: readonly Held[]): Owed[] {
  return rows.promises.flatMap(({ id, by, dueOn, doneAt = null, meetingId }) => {
    const createdAt = held.find((meeting) => meeting.meetingId === meetingId)?.recordedAt;
    if (by !== "student" || !dueOn || !createdAt) return [];
    const dueAt = promiseDueAt(dueOn, settings, zone, createdAt);
    return [{ kind: "promise_due", promiseId: id, dueAt, doneAt, createdAt }];
  });
}

/** A suggestion waits until a meeting with that person was booked. */
function suggested({ rows, settings }: World, { zone }: DemoStudent): Owed[] {
  return rows.referrals.map(({ id, contactId, createdAt }) => {
    const metIn = new Set(
      rows.meetingContacts.flatMap((row) => (row.contactId === contactId ? row.meetingId : [])),
    );
    const booked = rows.meetings.flatMap((meeting) => (metIn.has(meeting.id) ? meeting.bookedAt : []));
    const dueAt = referralDueAt(createdAt, settings, zone);
    const doneAt = booked.filter((at) => at > createdAt).toSorted()[0] ?? null;
    return { kind: "referral_waiting", referralId: id, dueAt, doneAt, createdAt };
  });
}

/** Most tell whoever suggested somebody within a day or two. */
function news({ rows, settings, now }: World, held: readonly Held[], { random, share }: Diligence): Owed[] {
  return rows.referrals.flatMap(({ id, contactId, referrerContactId }) => {
    const met = contactId ? held.find(({ meetingId }) => isWith(rows, meetingId, contactId)) : undefined;
    if (!met || isWith(rows, met.meetingId, referrerContactId)) return [];
    const dueAt = tellReferrerDueAt(met.endAt, settings, met.recordedAt);
    const toldAt = addHours(dueAt, random.between(1, 30));
    const doneAt = toldAt < now && random.chance(share(0.85)) ? toldAt : null;
    const about = { referralId: id, contactId: referrerContactId };
    return [{ kind: "tell_referrer", ...about, dueAt, doneAt, createdAt: met.recordedAt }];
  });
}

/** The first update after five weeks, most of those given, and the next one ahead. */
function updates(
  world: World,
  { zone }: DemoStudent,
  held: readonly Held[],
  { random, share }: Diligence,
): Owed[] {
  const { rows, settings, now } = world;
  const met = Map.groupBy(
    rows.meetingContacts.filter(({ meetingId }) => held.some((meeting) => meeting.meetingId === meetingId)),
    ({ contactId }) => contactId,
  );
  return [...met].flatMap(([contactId, links]): Owed[] => {
    const first = held.find(({ meetingId }) => links.some((link) => link.meetingId === meetingId));
    if (!first) return [];
    const { endAt, recordedAt: createdAt } = first;
    const about = { kind: "keep_in_touch", contactId } as const;
    const dueAt = keepInTouchDueAt({ lastContactAt: endAt, updates: [] }, settings, zone, createdAt);
    if (dueAt >= now || !random.chance(share(0.7))) return [{ ...about, dueAt, doneAt: null, createdAt }];
    const doneAt = earlier(addHours(dueAt, random.between(2, 40)), addHours(now, -1));
    const given = { lastContactAt: doneAt, updates: [doneAt] };
    const next = keepInTouchDueAt(given, settings, zone, doneAt);
    return [
      { ...about, dueAt, doneAt, createdAt },
      { ...about, round: 2, dueAt: next, doneAt: null, createdAt: doneAt },
    ];
  });
}

function isWith({ meetingContacts }: World["rows"], meetingId: string, contactId: string): boolean {
  return meetingContacts.some((row) => row.meetingId === meetingId && row.contactId === contactId);
}
