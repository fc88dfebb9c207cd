import type { DeliverySubject, PlannedDelivery, ThankYouStep } from "@askaround/core/reminders";
import type { DeliveryId, Instant, ThankYouId, Zone } from "@askaround/core/shared";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type TwoOffices, twoOffices } from "../fences/two-offices.ts";
import { newUuid, postgresDeps } from "./deps.ts";

let world: TwoOffices;
let thankYouId: ThankYouId;
let subject: DeliverySubject;

beforeAll(async () => {
  world = await twoOffices();
});
afterAll(() => world[Symbol.asyncDispose]());
beforeEach(() => {
  thankYouId = newUuid();
  subject = { kind: "thank_you", thankYouId };
});

const noon = "2026-10-02T12:00:00.000Z" as Instant;
const later = "2026-10-03T12:00:00.000Z" as Instant;

function step(name: ThankYouStep, dueAt = noon): PlannedDelivery {
  return {
    key: `thank_you:${thankYouId}:v1:${name}:${world.a.studentId}`,
    kind: "thank_you",
    subject,
    recipientId: world.a.studentId,
    step: name,
    version: 1,
    lane: "bulk",
    dueAt,
    expiresAt: "2026-10-09T12:00:00.000Z" as Instant,
    zone: "Europe/Lisbon" as Zone,
  };
}

// As the web role, so that its narrow grants are proved enough.
const replan = (planned: readonly PlannedDelivery[], reason: "note_sent" | "replanned" = "replanned") =>
  postgresDeps({ db: world.web.db }).transact(world.a.officeId, ({ deliveries }) =>
    deliveries.replan(subject, planned, reason),
  );

interface Row {
  id: DeliveryId;
  step: string;
  state: string;
  reason: string | null;
  due: string;
  leased: boolean;
}

async function rows(): Promise<Row[]> {
  const found = await world.owner.sql<Row[]>`
    select id, step, state, reason, lease_token is not null as leased,
      to_char(next_attempt_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as due
    from deliveries where subject_id = ${thankYouId} order by step`;
  return [...found];
}

const set = (name: ThankYouStep, state: string, leased = false) =>
  world.owner.sql`update deliveries set state = ${state}::delivery_state,
    lease_token = ${leased ? newUuid() : null}, lease_until = ${leased ? "2026-10-02T13:00:00Z" : null}
    where subject_id = ${thankYouId} and step = ${name}`;

test("adds what is missing and nothing twice", async () => {
  await replan([step("soft")]);
  const [first] = await rows();
  await replan([step("soft"), step("firm", later)]);
  expect(await rows()).toEqual([
    { id: expect.any(String), step: "firm", state: "planned", reason: null, due: later, leased: false },
    { ...first, state: "planned", due: noon },
  ]);
});

test("cancels what is no longer wanted, with the reason, and revives the same row", async () => {
  await replan([step("soft")]);
  const [planned] = await rows();
  await replan([], "note_sent");
  expect(await rows()).toEqual([{ ...planned, state: "cancelled", reason: "note_sent" }]);
  await replan([step("soft", later)]);
  expect(await rows()).toEqual([{ ...planned, due: later }]);
});

test("moves a row that is due at another time", async () => {
  await replan([step("soft")]);
  const [planned] = await rows();
  await replan([step("soft", later)]);
  expect(await rows()).toEqual([{ ...planned, due: later }]);
});

test("takes a claimed row from its worker when it is cancelled or moved, and leaves it when nothing changed", async () => {
  await replan([step("soft"), step("firm"), step("late")]);
  for (const name of ["soft", "firm", "late"] as const) await set(name, "claimed", true);
  await replan([step("firm", later), step("late")]);
  expect(await rows()).toMatchObject([
    { step: "firm", state: "planned", due: later, leased: false },
    { step: "late", state: "claimed", due: noon, leased: true },
    { step: "soft", state: "cancelled", leased: false },
  ]);
});

test.each([
  "sending",
  "accepted",
  "delayed",
  "delivered",
  "bounced",
  "complained",
  "suppressed",
  "failed",
  "unknown",
  "skipped",
  "superseded",
])("leaves a row that is %s as it is", async (state) => {
  await replan([step("soft")]);
  await set("soft", state);
  const before = await rows();
  await replan([], "note_sent");
  await replan([step("soft", later)]);
  expect(await rows()).toEqual(before);
});

test("loses to a worker that freezes the row first, and says nothing was cancelled", async () => {
  await replan([step("soft")]);
  const { owner } = world;
  let cancelled: Promise<void> | undefined;
  await owner.sql.begin(async (tx) => {
    await tx`update deliveries set state = 'sending' where subject_id = ${thankYouId}`;
    cancelled = replan([], "note_sent");
    await waitForLock();
  });
  await cancelled;
  expect(await rows()).toMatchObject([{ state: "sending", reason: null }]);
});

/** Returns once some connection waits for another's lock. */
async function waitForLock(): Promise<void> {
  const waiting = () => world.owner.sql`select 1 from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`;
  while ((await waiting()).length === 0);
}

test("touches no other duty", async () => {
  const [before] = await world.owner
    .sql`select count(*)::int as planned from deliveries where state = 'planned'`;
  await replan([], "note_sent");
  expect(
    await world.owner.sql`select count(*)::int as planned from deliveries where state = 'planned'`,
  ).toEqual([before]);
});
