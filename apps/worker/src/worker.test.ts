import { addHours, type Instant, millisOf } from "@askaround/core/shared";
import { openSignIn, sealSignIn } from "@askaround/db/secrets";
import { expect, test } from "vitest";
import { openArena } from "./testing/arena.ts";
import { AUTH_SECRET, workerAt } from "./testing/deps.ts";
import { addOwedNotes, addSignIn, addStep, deliveryRows, wallClock } from "./testing/world.ts";
import { runOnce } from "./worker.ts";

const endedAt = "2026-11-24T12:00:00.000Z" as Instant;
const softTime = addHours(endedAt, 2);
const statesOf = async (world: Parameters<typeof deliveryRows>[0]) =>
  Object.fromEntries(
    (await deliveryRows(world)).map(({ id, state, reason }) => [id, reason ? `${state}: ${reason}` : state]),
  );

test("sends what is due once, and nothing before its time", async () => {
  await using arena = await openArena();
  const { world, peer } = arena;
  await addOwedNotes(world, 1, { endedAt });
  await using early = workerAt(addHours(endedAt, 1.9), world, peer);
  await using onTime = workerAt(softTime, world, peer);

  expect(await runOnce(early)).toBe(0);
  expect(await runOnce(onTime)).toBe(1);
  expect(await runOnce(onTime)).toBe(0);
  const [mail, ...more] = await peer.sent();
  expect(more).toEqual([]);
  expect(mail).toMatchObject({
    from: '"Harbour Career Office via Askaround" <hello@askaround.test>',
    to: [expect.stringMatching(/^ada\..*@students\.test$/)],
    subject: "While it is fresh: a note to Grace",
  });
  expect(peer.requests).toMatchObject([{ path: "/emails/batch", mails: 1, key: expect.any(String) }]);
});

test("after an outage one mail goes, the latest step that is still useful", async () => {
  await using arena = await openArena();
  const { world, peer } = arena;
  const [note] = await addOwedNotes(world, 1, { endedAt });
  if (!note) throw new Error("no note");
  const firm = await addStep(world, note, "firm", addHours(endedAt, 20));
  const late = await addStep(world, note, "late", addHours(endedAt, 48));
  const last = await addStep(world, note, "last", addHours(endedAt, 72));
  await using worker = workerAt(addHours(endedAt, 50), world, peer);

  await runOnce(worker);
  expect(await statesOf(world)).toEqual({
    [note.deliveryId]: "superseded: later_step_due",
    [firm]: "superseded: later_step_due",
    [late]: "accepted",
    [last]: "planned",
  });
  expect((await peer.sent()).map(({ subject }) => subject)).toEqual([
    "Still worth sending: your note to Grace",
  ]);
});

test("waits out the quiet hours of the zone the student is in now", async () => {
  await using arena = await openArena({ settings: {} });
  const { world, peer } = arena;
  const [note] = await addOwedNotes(world, 1, { endedAt: "2026-11-24T19:00:00.000Z" as Instant });
  await world.owner.sql`update people set zone = 'Asia/Tokyo' where id = ${note?.studentId ?? ""}`;
  await using night = workerAt("2026-11-24T21:00:00.000Z" as Instant, world, peer);
  await using morning = workerAt("2026-11-24T23:00:00.000Z" as Instant, world, peer);

  await runOnce(night);
  expect(await deliveryRows(world)).toMatchObject([
    { state: "planned", lease_token: null, next_attempt_at: "2026-11-24T23:00:00.000Z" },
  ]);
  await runOnce(morning);
  expect(await deliveryRows(world)).toMatchObject([{ state: "accepted" }]);
});

test("says why it did not send", async () => {
  await using arena = await openArena();
  const { world, peer } = arena;
  const notes = await addOwedNotes(world, 3, { endedAt });
  const [sent, opted, disabled] = notes;
  if (!sent || !opted || !disabled) throw new Error("no notes");
  const { sql } = world.owner;
  await sql`update thank_yous set sent_at = now(), sent_by = 'email' where id = ${sent.thankYouId}`;
  await sql`insert into mail_opt_outs (office_id, person_id, kind, at)
    values (${world.officeId}, ${opted.studentId}, 'thank_you', now())`;
  await sql`update people set disabled_at = now() where id = ${disabled.studentId}`;
  await using worker = workerAt(softTime, world, peer);

  await runOnce(worker);
  expect(await statesOf(world)).toEqual({
    [sent.deliveryId]: "skipped: note_sent",
    [opted.deliveryId]: "skipped: opted_out",
    [disabled.deliveryId]: "skipped: person_disabled",
  });
  expect(peer.requests).toEqual([]);
});

test("a fact that changes while the mail is written is in the mail that goes", async () => {
  await using arena = await openArena();
  const { world, peer } = arena;
  await addOwedNotes(world, 1, { endedAt });
  await using plain = workerAt(softTime, world, peer);
  let edits = 1;
  const worker = {
    ...plain,
    compose: async (...args: Parameters<typeof plain.compose>) => {
      const mail = await plain.compose(...args);
      if (edits-- > 0) await world.owner.sql`update contacts set name = 'Dorothy Vaughn'`;
      return mail;
    },
  };

  await runOnce(worker);
  expect((await peer.sent()).map(({ subject }) => subject)).toEqual(["While it is fresh: a note to Dorothy"]);
});

test("a cancel that comes before the freeze wins, one that comes after is too late", async () => {
  await using arena = await openArena();
  const { world, peer } = arena;
  const [first, second] = await addOwedNotes(world, 2, { endedAt });
  if (!first || !second) throw new Error("no notes");
  const cancel = (id: string) =>
    world.owner.sql`update deliveries set state = 'cancelled', reason = 'note_sent', lease_token = null,
      lease_until = null where id = ${id} and state in ('planned', 'claimed') returning id`;
  await using plain = workerAt(softTime, world, peer);
  const counts: number[] = [];
  const worker = {
    ...plain,
    compose: async (...args: Parameters<typeof plain.compose>) => {
      if (args[0].id === first.deliveryId) counts.push((await cancel(first.deliveryId)).length);
      return plain.compose(...args);
    },
    mailer: {
      ...plain.mailer,
      sendBatch: async (...args: Parameters<typeof plain.mailer.sendBatch>) => {
        counts.push((await cancel(second.deliveryId)).length);
        return plain.mailer.sendBatch(...args);
      },
    },
  };

  await runOnce(worker);
  expect(counts).toEqual([1, 0]);
  expect(await statesOf(world)).toEqual({
    [first.deliveryId]: "cancelled: note_sent",
    [second.deliveryId]: "accepted",
  });
  expect(await peer.sent()).toHaveLength(1);
});

test("an undecided mail keeps its payload and key, whatever its template says by then", async () => {
  await using arena = await openArena();
  const { world, peer } = arena;
  await addOwedNotes(world, 1, { endedAt });
  peer.faultAt((nth) => (nth === 1 ? { kind: "drop_answer" } : { kind: "none" }));
  await using first = workerAt(softTime, world, peer);
  await using second = workerAt(addHours(softTime, 0.1), world, peer, {
    compose: () => Promise.reject(new Error("nobody may write it again")),
  });

  await runOnce(first);
  expect(await deliveryRows(world)).toMatchObject([
    { state: "sending", reason: "no_answer", attempts: 1, freeze: 0, lease_token: null },
  ]);
  await runOnce(second);
  expect(await deliveryRows(world)).toMatchObject([{ state: "accepted", freeze: 0 }]);
  expect(new Set(peer.requests.map(({ key, bodyHash }) => `${key} ${bodyHash}`)).size).toBe(1);
  expect(peer.requests).toHaveLength(2);
  expect(await peer.sent()).toHaveLength(1);
});

test("an undecided mail that is no longer wanted, or whose key is too old, is not sent again", async () => {
  await using arena = await openArena();
  const { world, peer } = arena;
  const [wanted, thanked] = await addOwedNotes(world, 2, { endedAt, expiresAt: addHours(endedAt, 90) });
  if (!wanted || !thanked) throw new Error("no notes");
  peer.faultAt(() => ({ kind: "answer", status: 500, name: "internal_server_error" }));
  await using first = workerAt(softTime, world, peer, { batchSize: 1 });
  await runOnce(first);
  await world.owner
    .sql`update thank_yous set sent_at = now(), sent_by = 'email' where id = ${thanked.thankYouId}`;

  await using soon = workerAt(addHours(softTime, 1), world, peer);
  await runOnce(soon);
  await using nextDay = workerAt(addHours(softTime, 20), world, peer);
  await runOnce(nextDay);
  expect(await statesOf(world)).toEqual({
    [wanted.deliveryId]: "unknown: key_too_old",
    [thanked.deliveryId]: "unknown: note_sent",
  });
  expect(peer.requests).toHaveLength(3);
});

test("too many requests cost a new key and no attempt", async () => {
  await using arena = await openArena();
  const { world, peer } = arena;
  await addOwedNotes(world, 1, { endedAt });
  const limited = {
    kind: "answer",
    status: 429,
    name: "rate_limit_exceeded",
    headers: { "retry-after": "1" },
  } as const;
  peer.faultAt((nth) => (nth === 1 ? limited : { kind: "none" }));
  await using first = workerAt(softTime, world, peer);
  await runOnce(first);
  expect(await deliveryRows(world)).toMatchObject([
    { state: "planned", attempts: 0, freeze: 1, payload: null },
  ]);
  // A lease that outlasts the wait, so that this turn waits it out.
  await using second = workerAt(addHours(softTime, 0.01), world, peer, { leaseMs: 10_000 });
  await runOnce(second);
  expect(new Set(peer.requests.map(({ key }) => key)).size).toBe(2);
  expect((peer.requests[1]?.at ?? 0) - (peer.requests[0]?.at ?? 0)).toBeGreaterThanOrEqual(990);
  expect(await peer.sent()).toHaveLength(1);
});

test("a key that is refused pauses its lane and fails nothing", async () => {
  await using arena = await openArena();
  const { world, peer } = arena;
  await addOwedNotes(world, 1, { endedAt });
  peer.faultAt(() => ({ kind: "answer", status: 401, name: "missing_api_key" }));
  await using worker = workerAt(softTime, world, peer);
  await runOnce(worker);
  await addOwedNotes(world, 20, { endedAt });
  await runOnce(worker);
  expect(peer.requests).toHaveLength(1);
  expect(
    (await deliveryRows(world)).every(({ state, attempts }) => state === "planned" && attempts === 0),
  ).toBe(true);
  expect(await world.owner.sql`select lane, state, reason from mail_lanes order by lane`).toMatchObject([
    { lane: "direct", state: "open", reason: null },
    { lane: "bulk", state: "paused", reason: "missing_api_key" },
  ]);
});

test("a mail that the provider refuses, or that cannot be written, fails alone and says why", async () => {
  await using arena = await openArena();
  const { world, peer } = arena;
  const notes = await addOwedNotes(world, 12, { endedAt });
  await using plain = workerAt(softTime, world, peer);
  const worker = {
    ...plain,
    compose: async (...args: Parameters<typeof plain.compose>) => {
      const mail = await plain.compose(...args);
      if (args[0].id === notes[3]?.deliveryId) throw new Error("a template that throws");
      return args[0].id === notes[7]?.deliveryId ? { ...mail, subject: "" } : mail;
    },
  };
  await runOnce(worker);
  const states = await statesOf(world);
  expect(states[notes[3]?.deliveryId ?? ""]).toBe("failed: could_not_be_written");
  expect(states[notes[7]?.deliveryId ?? ""]).toBe("failed: validation_error");
  expect(Object.values(states).filter((state) => state === "accepted")).toHaveLength(10);
  expect(await peer.sent()).toHaveLength(10);
});

test("a sign-in goes to the address that asked, lies encrypted meanwhile, and leaves nothing behind", async () => {
  await using arena = await openArena();
  const { world, peer } = arena;
  const [note] = await addOwedNotes(world, 1, { endedAt: addHours(wallClock(), 5) });
  const secret = { token: "t".repeat(43), code: "012345", email: "asked@students.test" };
  const askedAt = wallClock();
  const deliveryId = await addSignIn(
    world,
    { id: note?.studentId ?? "", seal: (id) => sealSignIn(AUTH_SECRET, id, secret) },
    askedAt,
  );
  peer.faultAt((nth) => (nth === 1 ? { kind: "drop_answer" } : { kind: "none" }));
  await using first = workerAt(askedAt, world, peer);
  await runOnce(first);

  const [waiting] = (await deliveryRows(world)).filter(({ id }) => id === deliveryId);
  expect(waiting).toMatchObject({ state: "sending" });
  expect(openSignIn(AUTH_SECRET, deliveryId, waiting?.secret ?? "")).toEqual(secret);
  for (const word of [secret.token, secret.code, secret.email, "Sign in"]) {
    expect(waiting?.payload).not.toContain(word);
  }
  expect(millisOf(waiting?.next_attempt_at ?? askedAt)).toBeGreaterThan(millisOf(askedAt));

  await using second = workerAt(addHours(askedAt, 0.05), world, peer);
  await runOnce(second);
  const [settled] = (await deliveryRows(world)).filter(({ id }) => id === deliveryId);
  expect(settled).toMatchObject({ state: "accepted", payload: null, secret: null });
  const mails = await peer.sent();
  expect(mails.map(({ to }) => to)).toEqual([["asked@students.test"]]);
  expect(mails[0]?.text).toContain(`https://askaround.test/sign-in/confirm?token=${secret.token}`);
  expect(mails[0]?.text).toContain("012 345");
});
