import { addHours, type Instant } from "@askaround/core/shared";
import { connect } from "@askaround/db";
import { applyNextWebhook } from "@askaround/db/queues";
import { expect, test } from "vitest";
import { addOwedNotes, addStep, createWorld, newId, type OwedNote, type World } from "../testing/world.ts";

const NOW = "2026-11-24T15:00:00.000Z" as Instant;

async function openApplier() {
  const world = await createWorld();
  const worker = connect(world.db.ownerUrl, { role: "askaround_worker", max: 1 });
  const say = async (type: string, note: OwedNote, more: object = {}, at = NOW) => {
    const data = {
      email_id: `mail-${note.deliveryId}`,
      to: [`ada.${note.studentId}@students.test`],
      tags: { delivery: note.deliveryId },
      ...more,
    };
    await hear(world, JSON.stringify({ type, created_at: at, data }));
    return applyNextWebhook(worker.db, NOW);
  };
  const [note] = await addOwedNotes(world, 1);
  if (!note) throw new Error("no note");
  const state = async (id = note.deliveryId) => {
    const [row] = await world.owner.sql`select state, reason from deliveries where id = ${id}`;
    return row;
  };
  return {
    world,
    worker,
    say,
    note,
    state,
    async [Symbol.asyncDispose]() {
      await worker.close();
      await world.close();
    },
  };
}

const hear = (world: World, body: string) =>
  world.owner
    .sql`insert into webhook_events (id, received_at, body) values (${`msg_${newId()}`}, now(), ${body})`;
const forGood = { bounce: { type: "Permanent" } };

test("mail that came back for good raises the state, stops the address, skips what is planned and tells the admins", async () => {
  await using applier = await openApplier();
  const { world, note, say, state } = applier;
  const later = await addStep(world, note, "firm", addHours(NOW, 12));
  const adminId = newId();
  await world.owner.sql`insert into people (office_id, id, name, email, zone, created_at)
    values (${world.officeId}, ${adminId}, 'Sam', 'sam@harbour.test', 'Europe/Berlin', ${NOW})`;
  await world.owner.sql`insert into memberships (office_id, id, person_id, role)
    values (${world.officeId}, ${newId()}, ${adminId}, 'admin')`;
  await world.owner.sql`update deliveries set state = 'accepted' where id = ${note.deliveryId}`;

  expect(await say("email.bounced", note, forGood)).toMatchObject({ outcome: "applied", suppressed: true });
  expect(await state()).toEqual({ state: "bounced", reason: "bounced_for_good" });
  expect(await state(later)).toEqual({ state: "skipped", reason: "address_suppressed" });
  expect(await world.owner.sql`select address, cause from suppressions`).toEqual([
    { address: `ada.${note.studentId}@students.test`, cause: "bounced" },
  ]);
  expect(
    await world.owner.sql`select recipient_id, step from deliveries where kind = 'mail_problem'`,
  ).toEqual([{ recipient_id: adminId, step: "bounced" }]);
  expect(await say("email.bounced", note, forGood)).toMatchObject({
    outcome: "no_change",
    suppressed: false,
  });
});

test("what happened before an admin freed the address does not stop it again", async () => {
  await using applier = await openApplier();
  const { world, note, say } = applier;
  const [student] = await world.owner.sql<{ email: string }[]>`select email from people`;
  await world.owner.sql`insert into suppressions
    (office_id, id, address, cause, since, lifted_at, lifted_by, lifted_reason)
    values (${world.officeId}, ${newId()}, ${student?.email ?? ""}, 'bounced', ${addHours(NOW, -9)}, ${addHours(NOW, -1)},
      ${note.studentId}, 'Emptied')`;
  const old = await say("email.complained", note, {}, addHours(NOW, -2));
  expect(old).toMatchObject({ outcome: "applied", suppressed: false });
  expect(await say("email.complained", note)).toMatchObject({ suppressed: true });
});

test("an event settles a mail that nobody knew of, by its tag alone", async () => {
  await using applier = await openApplier();
  const { world, note, say, state } = applier;
  await world.owner.sql`update deliveries set state = 'unknown', reason = 'timeout', provider_id = null`;
  await say("email.delivered", note, { email_id: "4ef9a417" });
  expect(await state()).toEqual({ state: "delivered", reason: null });
  const [row] = await world.owner.sql`select provider_id from deliveries`;
  expect(row).toEqual({ provider_id: "4ef9a417" });
});

test("what an admin settled as not arrived is corrected when the provider says that it was delivered", async () => {
  await using applier = await openApplier();
  const { world, note, say, state } = applier;
  await world.owner.sql`update deliveries set state = 'failed', reason = 'settled_by_hand'`;
  await say("email.delivered", note);
  expect(await state()).toEqual({ state: "delivered", reason: null });
});

test("what is about none of ours, or makes no sense, is set aside with the reason", async () => {
  await using applier = await openApplier();
  const { world, worker, note, say } = applier;
  const stranger = { email_id: "elsewhere", tags: { delivery: newId() } };
  expect(await say("email.delivered", note, stranger)).toMatchObject({ outcome: "unknown_delivery" });
  expect(await say("email.opened", note)).toMatchObject({ outcome: "no_change" });
  await hear(world, "not json");
  expect(await applyNextWebhook(worker.db, NOW)).toMatchObject({ outcome: "not_understood" });
  expect(await applyNextWebhook(worker.db, NOW)).toBeNull();
  const rows = await world.owner
    .sql`select outcome from webhook_events where applied_at is not null order by id`;
  expect(rows.map(({ outcome }) => outcome as string)).toEqual([
    "unknown_delivery",
    "no_change",
    "not_understood",
  ]);
});
