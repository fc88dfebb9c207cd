import type { Instant } from "@askaround/core/shared";
import { expect, test } from "vitest";
import { openArena } from "./testing/arena.ts";
import { workerAt } from "./testing/deps.ts";
import { addOwedNotes, newId, type World } from "./testing/world.ts";
import { runOnce } from "./worker.ts";

/** A Thursday, nine in the morning in Berlin, where the student lives. */
const THURSDAY = "2026-11-26T08:00:00.000Z" as Instant;
const at = (day: string, time = "08:00") => `2026-${day}T${time}:00.000Z` as Instant;

test("four duties of one morning are told in one mail, by any number of workers", async () => {
  await using arena = await openArena();
  const { world, peer } = arena;
  await oweFour(world);
  await using one = workerAt(THURSDAY, world, peer);
  await using other = workerAt(THURSDAY, world, peer);
  await Promise.all([runOnce(one), runOnce(other)]);
  for (const moment of [THURSDAY, at("11-26", "17:00"), at("11-27"), at("11-30")]) {
    await using worker = workerAt(moment, world, peer);
    await runOnce(worker);
  }
  const [mail, ...more] = await peer.sent();
  expect(more).toEqual([]);
  expect(mail?.subject).toBe("What you promised Grace");
  for (const line of ["Grace suggested Noor", "Tell Grace how it went with Noor", "A few lines to Grace?"])
    expect(mail?.text).toContain(line);
  expect(await states(world)).toEqual([
    "promise_due accepted null false",
    "referral_waiting superseded joined true",
    "tell_referrer superseded joined true",
    "keep_in_touch superseded joined true",
  ]);
});

test("what falls due after the mail of the day waits for the next working day, and then takes others along", async () => {
  await using arena = await openArena();
  const { world, peer } = arena;
  const { sql } = world.owner;
  await oweFour(world);
  await sql`update deliveries set due_at = ${at("11-26", "10:00")}, next_attempt_at = ${at("11-26", "10:00")}
    where kind in ('tell_referrer', 'keep_in_touch')`;
  const told: number[] = [];
  for (const moment of [THURSDAY, at("11-26", "11:00"), at("11-27"), at("11-28"), at("11-30")]) {
    await using worker = workerAt(moment, world, peer);
    await runOnce(worker);
    told.push((await peer.sent()).length);
  }
  expect(told).toEqual([1, 1, 2, 2, 2]);
  expect((await peer.sent()).map(({ subject }) => subject)).toEqual([
    "What you promised Grace",
    "Tell Grace how it went with Noor",
  ]);
});

test("nothing rests on a mail that was refused: written again, it tells of the same duties", async () => {
  await using arena = await openArena();
  const { world, peer } = arena;
  await oweFour(world);
  await world.owner.sql`update deliveries set state = 'superseded', reason = 'joined', joined_id = (
    select id from deliveries where kind = 'promise_due') where kind in ('tell_referrer', 'keep_in_touch')`;
  await world.owner.sql`update deliveries set state = 'cancelled' where kind = 'referral_waiting'`;
  await using worker = workerAt(THURSDAY, world, peer);
  await runOnce(worker);
  const [mail, ...more] = await peer.sent();
  expect(more).toEqual([]);
  expect(mail?.text).toContain("Tell Grace how it went with Noor");
  expect(mail?.text).toContain("A few lines to Grace?");
  expect(mail?.text).not.toContain("Grace suggested Noor");
});

test("a duty that is closed in the app is told of in no mail", async () => {
  await using arena = await openArena();
  const { world, peer } = arena;
  await oweFour(world);
  await world.owner.sql`update duties set done_at = now() where kind in ('tell_referrer', 'keep_in_touch')`;
  await using worker = workerAt(THURSDAY, world, peer);
  await runOnce(worker);
  const [mail] = await peer.sent();
  expect(mail?.text).toContain("Grace suggested Noor");
  expect(mail?.text).not.toContain("A few lines to Grace?");
});

test("what was done, let go or put off meanwhile is not sent, and the row says why", async () => {
  await using arena = await openArena();
  const { world, peer } = arena;
  await oweFour(world);
  const { sql } = world.owner;
  await sql`update duties set done_at = now() where kind = 'promise_due'`;
  await sql`update referrals set let_go_at = now()`;
  await sql`update duties set version = 2 where kind = 'tell_referrer'`;
  await sql`update duties set waived_at = now() where kind = 'keep_in_touch'`;
  await using worker = workerAt(THURSDAY, world, peer);
  await runOnce(worker);
  const rows = await sql`select kind, state, reason from deliveries where kind <> 'thank_you' order by id`;
  expect(rows.map((row) => `${row["kind"]} ${row["state"]} ${row["reason"]}`)).toEqual([
    "promise_due skipped duty_done",
    "referral_waiting skipped duty_not_needed",
    "tell_referrer skipped snoozed",
    "keep_in_touch skipped duty_not_needed",
  ]);
  expect(await peer.sent()).toEqual([]);
});

test("a kind that was switched off takes nobody’s turn", async () => {
  await using arena = await openArena();
  const { world, peer } = arena;
  const studentId = await oweFour(world);
  await world.owner.sql`insert into mail_opt_outs (office_id, person_id, kind, at)
    values (${world.officeId}, ${studentId}, 'promise_due', now())`;
  await using worker = workerAt(THURSDAY, world, peer);
  await runOnce(worker);
  expect((await peer.sent()).map(({ subject }) => subject)).toEqual(["Grace suggested Noor"]);
});

async function states(world: World): Promise<string[]> {
  const rows = await world.owner
    .sql`select kind, state, reason, joined_id is not null as joined from deliveries
    where kind <> 'thank_you' order by id`;
  return rows.map((row) => `${row["kind"]} ${row["state"]} ${row["reason"]} ${row["joined"]}`);
}

test("a follow-up is mailed once, not on a day the office is closed, and not when it wants them left alone", async () => {
  await using arena = await openArena();
  const { world, peer } = arena;
  const [note] = await addOwedNotes(world, 1, { endedAt: "2026-11-10T10:00:00.000Z" as Instant });
  if (!note) throw new Error("no note");
  const { sql } = world.owner;
  await sql`update deliveries set state = 'cancelled', reason = 'note_sent'`;
  await sql`update offices set settings =
    '{"closedDays": [{"from": "2026-11-26", "to": "2026-11-27", "name": "Thanksgiving"}]}'`;
  await owe(world, note.studentId, { kind: "follow_up_due", contact_id: note.contactId });
  const sentBy = async (moment: Instant) => {
    await using worker = workerAt(moment, world, peer);
    await runOnce(worker);
    return (await peer.sent()).map(({ subject }) => subject);
  };
  expect(await sentBy(THURSDAY)).toEqual([]);
  expect(await sentBy(at("11-30"))).toEqual(["A second word to Grace?"]);
  await sql`update professionals set do_not_contact = true`;
  await owe(world, note.studentId, { kind: "keep_in_touch", contact_id: note.contactId });
  expect(await sentBy(at("12-01"))).toEqual(["A second word to Grace?"]);
  const [left] = await sql`select state, reason from deliveries where kind = 'keep_in_touch'`;
  expect(left).toMatchObject({ state: "skipped", reason: "duty_not_needed" });
});

/** A student who owes one of each kind, all due on Thursday. */
async function oweFour(world: World): Promise<string> {
  const [note] = await addOwedNotes(world, 1, { endedAt: "2026-11-10T10:00:00.000Z" as Instant });
  if (!note) throw new Error("no note");
  const { studentId, contactId, meetingId } = note;
  const { sql } = world.owner;
  const own = { office_id: world.officeId, student_id: studentId };
  await sql`update deliveries set state = 'cancelled', reason = 'note_sent'`;
  const [promiseId, referralId] = [newId(), newId()];
  await sql`insert into promises ${sql({
    ...own,
    id: promiseId,
    meeting_id: meetingId,
    by: "student",
    what: "Send the article",
    due_on: "2026-11-26",
  })}`;
  await sql`insert into referrals ${sql({
    ...own,
    id: referralId,
    meeting_id: meetingId,
    referrer_contact_id: contactId,
    name: "Noor Haddad",
    created_at: THURSDAY,
  })}`;
  await owe(world, studentId, { kind: "promise_due", promise_id: promiseId });
  await owe(world, studentId, { kind: "referral_waiting", referral_id: referralId });
  await owe(world, studentId, { kind: "tell_referrer", referral_id: referralId, contact_id: contactId });
  await owe(world, studentId, { kind: "keep_in_touch", contact_id: contactId });
  return studentId;
}

interface About {
  readonly kind: string;
  readonly promise_id?: string;
  readonly referral_id?: string;
  readonly contact_id?: string;
}

async function owe(world: World, studentId: string, about: About): Promise<void> {
  const { sql } = world.owner;
  const id = newId();
  const office = { office_id: world.officeId };
  const duty = { ...office, id, student_id: studentId, round: 1, due_at: THURSDAY, created_at: THURSDAY };
  await sql`insert into duties ${sql({ ...duty, ...about })}`;
  await sql`insert into deliveries ${sql({
    ...office,
    id: newId(),
    key: `${about.kind}:${id}:v1:only:${studentId}`,
    kind: about.kind,
    subject_id: id,
    recipient_id: studentId,
    step: "only",
    version: 1,
    lane: "bulk",
    due_at: THURSDAY,
    expires_at: at("12-10"),
    zone: "Europe/Berlin",
    next_attempt_at: THURSDAY,
    created_at: THURSDAY,
  })}`;
}
