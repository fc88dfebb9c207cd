import { addHours, type Instant } from "@askaround/core/shared";
import { pauseLane, reopenLane } from "@askaround/db/queues";
import { expect, test } from "vitest";
import { createSchedule } from "./schedule.ts";
import { openArena } from "./testing/arena.ts";
import { workerAt } from "./testing/deps.ts";
import { newId, type World } from "./testing/world.ts";
import { runOnce } from "./worker.ts";

/** A Tuesday, eight in the morning in Berlin, where everyone lives. */
const EIGHT = "2026-11-24T07:00:00.000Z" as Instant;

test("an advisor hears in the morning who waits for them: once, whatever worker looks and however often", async () => {
  await using arena = await openArena();
  const { world, peer } = arena;
  await advisorOf(world, { stuckSince: addHours(EIGHT, -3) });
  await using before = workerAt(addHours(EIGHT, -0.25), world, peer);
  await createSchedule(before)();
  expect(await notices(world)).toEqual([]);

  await using one = workerAt(EIGHT, world, peer);
  await using other = workerAt(EIGHT, world, peer);
  await Promise.all([createSchedule(one)(), createSchedule(other)()]);
  await runOnce(one);
  await using noon = workerAt(addHours(EIGHT, 4), world, peer);
  await createSchedule(noon)();
  await runOnce(noon);
  expect(await notices(world)).toEqual(["advisor_digest accepted null"]);
  const [mail] = await peer.sent();
  expect(mail?.subject).toBe("1 student needs a word from you");
});

test("who asked for help and has no answer comes first, in their own words", async () => {
  await using arena = await openArena();
  const { world, peer } = arena;
  const student = await advisorOf(world, { stuckSince: addHours(EIGHT, -3) });
  const { sql } = world.owner;
  const asked = {
    office_id: world.officeId,
    student_id: student,
    asked_at: EIGHT,
    waiting_since: addHours(EIGHT, -1),
  };
  await sql`insert into help_requests ${sql({ ...asked, id: newId(), text: "How do I write to a judge?" })}`;
  await using worker = workerAt(EIGHT, world, peer);
  await createSchedule(worker)();
  await runOnce(worker);
  const [mail] = await peer.sent();
  expect(mail?.subject).toBe("1 student asked you for help");
  expect(mail?.text).toMatch(
    /Ruth Adler asks: “How do I write to a judge\?”[^]*Ruth Adler: a thank-you is overdue/u,
  );
});

test("without anything to say there is no digest, and the row says so", async () => {
  await using arena = await openArena();
  const { world, peer } = arena;
  await advisorOf(world, { stuckSince: addHours(EIGHT, 3) });
  await using worker = workerAt(EIGHT, world, peer);
  await createSchedule(worker)();
  await runOnce(worker);
  expect(await notices(world)).toEqual(["advisor_digest skipped nothing_to_say"]);
});

test("after downtime there is one digest on the same day, and none for the days that were missed", async () => {
  await using arena = await openArena();
  const { world, peer } = arena;
  await advisorOf(world, { stuckSince: addHours(EIGHT, -300) });
  await using late = workerAt(addHours(EIGHT, 72 + 9), world, peer);
  await createSchedule(late)();
  await runOnce(late);
  expect(await notices(world)).toEqual(["advisor_digest accepted null"]);
});

test("a student hears on Monday what was, comes and waits, once; and nothing in a week without any of it", async () => {
  await using arena = await openArena();
  const { world, peer } = arena;
  const monday = addHours(EIGHT, -24);
  const [busy, quiet] = [await person(world, "student"), await person(world, "student")];
  const cohort = await cohortOf(world);
  for (const id of [busy, quiet])
    await progressOf(world, cohort, id, { last_activity_at: addHours(monday, -48) });
  await heldMeeting(world, busy, addHours(monday, -30));
  await using early = workerAt(addHours(monday, -0.25), world, peer);
  await createSchedule(early)();
  expect(await notices(world)).toEqual([]);

  await using one = workerAt(monday, world, peer);
  await using other = workerAt(monday, world, peer);
  await Promise.all([createSchedule(one)(), createSchedule(other)()]);
  await runOnce(one);
  await using noon = workerAt(addHours(monday, 4), world, peer);
  await createSchedule(noon)();
  await runOnce(noon);
  await using tuesday = workerAt(EIGHT, world, peer);
  await createSchedule(tuesday)();
  expect((await notices(world)).toSorted()).toEqual([
    "weekly_summary accepted null",
    "weekly_summary skipped nothing_to_say",
  ]);
  const mails = await peer.sent();
  expect(mails.map(({ subject }) => subject)).toEqual(["Your week: 1 talk held"]);
});

test("a lane that is held up is told to the admins once a day, and not at all once it is open again", async () => {
  await using arena = await openArena();
  const { world, peer } = arena;
  await person(world, "admin");
  await using worker = workerAt(new Date().toISOString() as Instant, world, peer);
  await runOnce(worker);
  await pauseLane(worker.db(), "bulk", "daily_quota_exceeded", 60_000);
  await pauseLane(worker.db(), "bulk", "daily_quota_exceeded", 60_000);
  expect(await notices(world)).toEqual(["mail_problem planned null"]);
  await reopenLane(worker.db(), "bulk", true);
  await using later = workerAt(addHours(new Date().toISOString() as Instant, 1), world, peer);
  await runOnce(later);
  expect(await notices(world)).toEqual(["mail_problem skipped solved"]);
});

async function notices(world: World): Promise<string[]> {
  const rows = await world.owner.sql<{ kind: string; state: string; reason: string | null }[]>`
    select kind, state, reason from deliveries where office_id = ${world.officeId} order by id`;
  return rows.map(({ kind, state, reason }) => `${kind} ${state} ${reason}`);
}

async function person(world: World, role: string): Promise<string> {
  const id = newId();
  const office = { office_id: world.officeId };
  const { sql } = world.owner;
  await sql`insert into people ${sql({
    ...office,
    id,
    name: "Ruth Adler",
    email: `${role}.${id}@harbour.test`,
    zone: "Europe/Berlin",
    created_at: EIGHT,
  })}`;
  await sql`insert into memberships ${sql({ ...office, id: newId(), person_id: id, role })}`;
  return id;
}

async function cohortOf(world: World): Promise<string> {
  const id = newId();
  await world.owner.sql`insert into cohorts ${world.owner.sql({
    office_id: world.officeId,
    id,
    name: "Autumn",
    starts_on: "2026-09-01",
    ends_on: "2026-12-20",
    goal_meetings: 3,
    goal_on: "2026-12-01",
  })}`;
  return id;
}

async function progressOf(world: World, cohort: string, student: string, facts: object): Promise<void> {
  const row = { cohort_id: cohort, student_id: student, goal_meetings: 3, meetings_held: 0 };
  await world.owner.sql`insert into student_progress ${world.owner.sql({
    office_id: world.officeId,
    ...row,
    open_thank_yous: 0,
    stage_since_at: EIGHT,
    ...facts,
  })}`;
}

async function heldMeeting(world: World, student: string, startsAt: Instant): Promise<void> {
  await world.owner.sql`insert into meetings ${world.owner.sql({
    office_id: world.officeId,
    id: newId(),
    student_id: student,
    status: "held",
    starts_at: startsAt,
    agreed_minutes: 30,
    student_zone: "Europe/Berlin",
    professional_zone: "Europe/Berlin",
    format: "phone",
    actual_start_at: startsAt,
    actual_end_at: addHours(startsAt, 0.5),
    booked_at: addHours(startsAt, -90),
  })}`;
}

/** An advisor with one student, who needs attention from `stuckSince` on. */
async function advisorOf(world: World, { stuckSince }: { readonly stuckSince: Instant }): Promise<string> {
  const [advisor, student] = [await person(world, "advisor"), await person(world, "student")];
  const cohort = await cohortOf(world);
  const office = { office_id: world.officeId };
  const { sql } = world.owner;
  await sql`insert into cohort_advisors ${sql({ ...office, cohort_id: cohort, person_id: advisor })}`;
  await sql`insert into enrolments ${sql({
    ...office,
    id: newId(),
    cohort_id: cohort,
    student_id: student,
    enrolled_at: EIGHT,
  })}`;
  await progressOf(world, cohort, student, { open_thank_yous: 1, thank_you_overdue_at: stuckSince });
  return student;
}
