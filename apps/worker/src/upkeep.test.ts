import { addHours, type Instant } from "@askaround/core/shared";
import { expect, test } from "vitest";
import { decideReconciled, reconcileUnknown } from "./jobs/reconcile-unknown.ts";
import { resendReader, type SentMail } from "./mailer/sent-mail.ts";
import { createSchedule } from "./schedule.ts";
import { openArena } from "./testing/arena.ts";
import { workerAt } from "./testing/deps.ts";
import { addOwedNotes, deliveryRows, newId } from "./testing/world.ts";
import { runOnce } from "./worker.ts";

const endedAt = "2026-11-24T12:00:00.000Z" as Instant;
const softTime = addHours(endedAt, 2);

test("what mails said is wiped after a month, and so is what the provider told us", async () => {
  await using arena = await openArena();
  const { world, peer } = arena;
  await addOwedNotes(world, 2, { endedAt });
  await using worker = workerAt(softTime, world, peer);
  await runOnce(worker);
  await world.owner.sql`insert into webhook_events (id, received_at, body, applied_at)
    values ('old', ${softTime}, '{}', ${softTime}), ('waiting', ${softTime}, '{}', null)`;
  const payloads = async () => (await deliveryRows(world)).filter(({ payload }) => payload !== null).length;

  await using soon = workerAt(addHours(softTime, 29 * 24), world, peer);
  await createSchedule(soon)();
  expect(await payloads()).toBe(2);
  await using later = workerAt(addHours(softTime, 31 * 24), world, peer);
  await Promise.all([createSchedule(later)(), createSchedule(later)()]);
  expect(await payloads()).toBe(0);
  expect(await world.owner.sql`select id from webhook_events`).toEqual([{ id: "waiting" }]);
  expect(await world.owner.sql`select 1 from delivery_batches`).toEqual([]);
  expect(await world.owner.sql`select slot from scheduled_slots where name = 'purge'`).toHaveLength(2);
});

test("the provider is asked about what nobody here can decide on", async () => {
  await using arena = await openArena();
  const { world, peer } = arena;
  const startedAt = new Date().toISOString();
  await addOwedNotes(world, 3, { endedAt });
  peer.faultAt((nth) =>
    nth === 1 ? { kind: "drop_answer" } : { kind: "answer", status: 409, name: "invalid_idempotent_request" },
  );
  await using first = workerAt(softTime, world, peer, { batchSize: 2 });
  await runOnce(first);
  await using second = workerAt(addHours(softTime, 0.1), world, peer);
  await runOnce(second);
  expect((await deliveryRows(world)).map(({ state }) => state)).toEqual(["unknown", "unknown", "unknown"]);
  // The peer's clock is the real one.
  await world.owner.sql`update deliveries set first_attempt_at = ${startedAt}`;

  peer.faultAt(() => ({ kind: "none" }));
  // Two batches were under way at once: the one whose answer was lost may be that of two mails or that of one.
  const arrived = (await peer.sent()).length;
  expect([1, 2]).toContain(arrived);
  const reader = resendReader("re_read", peer.url);
  expect(await reconcileUnknown({ ...second, reader, mayAsk: () => Promise.resolve(true) })).toBe(3);
  const states = (await deliveryRows(world)).map(({ state, reason }) => `${state} ${reason}`);
  expect(states.filter((state) => state === "failed never_reached_provider")).toHaveLength(3 - arrived);
  expect(states.filter((state) => /^(accepted|delivered) null$/.test(state))).toHaveLength(arrived);
});

test("only a list without a gap proves that a mail never arrived, and only the tag says whose it is", () => {
  const id = newId() as Parameters<typeof decideReconciled>[0]["id"];
  const mail: SentMail = {
    id: "p1",
    to: ["ada@students.test"],
    subject: "s",
    createdAt: softTime,
    lastEvent: "bounced",
    deliveryId: id,
  };
  expect(decideReconciled({ id }, [mail], false)).toEqual({ to: "bounced", providerId: "p1" });
  expect(decideReconciled({ id }, [{ ...mail, lastEvent: "sent" }], true)).toMatchObject({ to: "accepted" });
  expect(decideReconciled({ id }, [{ ...mail, deliveryId: "other" }], false)).toBeNull();
  expect(decideReconciled({ id }, [{ ...mail, deliveryId: null }], true)).toBeNull();
  expect(decideReconciled({ id }, [], true)).toMatchObject({ to: "failed" });
});
