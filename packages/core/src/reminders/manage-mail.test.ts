import { describe, expect, test } from "vitest";
import { addHours } from "../shared/calendar.ts";
import type { SuppressionId, ThankYouId } from "../shared/ids.ts";
import { anId, newYork, t } from "../testing/builders.ts";
import { memoryDeps } from "../testing/memory-deps.ts";
import { refusal } from "../testing/refusals.ts";
import { aWorld } from "../testing/world.ts";
import { changePerson } from "../people/change-person.ts";
import type { DeliveryState } from "./delivery.ts";
import { ADDRESS_RESTS } from "./ports.ts";
import { LiftSuppression, liftSuppression } from "./lift-suppression.ts";
import { decideSendAgain, sendAgain } from "./send-again.ts";
import { settleUnknown } from "./settle-unknown.ts";

const NOW = t("2026-11-18T15:00Z");

async function arrange(state: DeliveryState = "failed") {
  const deps = memoryDeps({ now: NOW });
  const world = await aWorld(deps);
  const { office, student, admin } = world;
  const stores = deps.stores(office.id);
  const subject = { kind: "thank_you" as const, thankYouId: anId<ThankYouId>() };
  const key = `thank_you:${subject.thankYouId}:v1:soft:${student.personId}`;
  const due = { dueAt: addHours(NOW, -3), expiresAt: addHours(NOW, 9), zone: newYork };
  const what = { key, subject, kind: "thank_you" as const, lane: "bulk" as const };
  const row = { ...what, ...due, recipientId: student.personId, step: "soft" as const, version: 1 };
  await stores.deliveries.replan(subject, [row], "note_sent");
  const [planned] = deps.deliveries(office.id);
  if (!planned) throw new Error("Nothing was planned.");
  const set = (to: DeliveryState, reason: string | null = null) =>
    deps.state(office.id).deliveries.set(key, { ...planned, state: to, reason });
  set(state);
  const person = await stores.people.find(student.personId);
  const suppression = {
    id: anId<SuppressionId>(),
    address: person?.email ?? "",
    cause: "bounced" as const,
    since: NOW,
    liftedAt: null,
  };
  const suppress = () => deps.state(office.id).suppressions.set(suppression.id, suppression);
  const ref = { deliveryId: planned.id };
  const acts = () => deps.auditEvents(office.id).map((event) => event.kind);
  const mails = () =>
    deps.deliveries(office.id).map(({ key: named, state: now, reason }) => [named, now, reason]);
  return { ...world, deps, admin, ref, set, key, suppress, suppression, acts, mails };
}

describe("sending a mail again", () => {
  test("plans it once more beside the old row, once, and records who asked", async () => {
    const { deps, admin, ref, key, acts, mails } = await arrange();
    expect(await sendAgain(deps, admin, ref)).toEqual({ added: true });
    expect(await sendAgain(deps, admin, ref)).toEqual({ added: false });
    expect(mails()).toEqual([
      [key, "failed", null],
      [`again:${ref.deliveryId}`, "planned", null],
    ]);
    expect(acts()).toEqual(["mail.sent_again"]);
  });

  test("waits until the address may be mailed", async () => {
    const { deps, admin, ref, suppress, suppression } = await arrange("bounced");
    suppress();
    expect(await refusal(sendAgain(deps, admin, ref))).toMatchObject({ code: "rule_violated" });
    await liftSuppression(deps, admin, { suppressionId: suppression.id, reason: "The mailbox was full" });
    expect(await sendAgain(deps, admin, ref)).toEqual({ added: true });
  });

  test("is for the office’s admins, and for a mail there is", async () => {
    const { deps, admin, student, advisor, ref } = await arrange();
    for (const actor of [student, advisor])
      expect(await refusal(sendAgain(deps, actor, ref))).toMatchObject({ code: "forbidden" });
    const gone = sendAgain(deps, admin, { deliveryId: anId() });
    expect(await refusal(gone)).toMatchObject({ code: "not_found" });
  });

  const soon = addHours(NOW, 1);
  const mail = { kind: "thank_you", state: "failed", reason: null, expiresAt: soon } as const;
  test.each([
    ["failed", mail, false, null],
    ["unknown", { ...mail, state: "unknown" }, false, null],
    ["bounced", { ...mail, state: "bounced" }, false, null],
    ["stopped by the provider", { ...mail, state: "suppressed" }, false, null],
    ["skipped for its address", { ...mail, state: "skipped", reason: "address_suppressed" }, false, null],
    ["skipped for its fact", { ...mail, state: "skipped", reason: "note_sent" }, false, "state"],
    ["complained of", { ...mail, state: "complained" }, false, "state"],
    ["delivered", { ...mail, state: "delivered" }, false, "state"],
    ["planned", { ...mail, state: "planned" }, false, "state"],
    ["cancelled", { ...mail, state: "cancelled" }, false, "state"],
    ["a sign-in", { ...mail, kind: "sign_in" }, false, "sign_in"],
    ["too late", { ...mail, expiresAt: NOW }, false, "expired"],
    ["to an address that rests", mail, true, "suppressed"],
  ] as const)("a mail that is %s", (_, given, suppressed, want) => {
    expect(decideSendAgain(given, suppressed, NOW)).toBe(want);
  });
});

describe("settling a mail nobody knows of", () => {
  test.each([
    [true, "accepted"],
    [false, "failed"],
  ])("received %s: it is %s, with who said so", async (received, state) => {
    const { deps, admin, ref, key, acts, mails } = await arrange("unknown");
    await settleUnknown(deps, admin, { ...ref, received });
    expect(mails()).toEqual([[key, state, "settled_by_hand"]]);
    expect(acts()).toEqual(["mail.settled"]);
  });

  test("is refused once it is decided, and to anyone but an admin", async () => {
    const { deps, admin, student, ref, set } = await arrange("unknown");
    expect(await refusal(settleUnknown(deps, student, { ...ref, received: true }))).toMatchObject({
      code: "forbidden",
    });
    set("delivered");
    const late = settleUnknown(deps, admin, { ...ref, received: false });
    expect(await refusal(late)).toMatchObject({ code: "rule_violated" });
  });
});

describe("lifting a suppression", () => {
  test("happens once, with a reason, and is recorded", async () => {
    const { deps, admin, advisor, suppress, suppression, acts } = await arrange();
    suppress();
    const input = { suppressionId: suppression.id, reason: "The address was mistyped and is right now" };
    expect(await refusal(liftSuppression(deps, advisor, input))).toMatchObject({ code: "forbidden" });
    await liftSuppression(deps, admin, input);
    expect(await refusal(liftSuppression(deps, admin, input))).toMatchObject({ code: "rule_violated" });
    const other = liftSuppression(deps, admin, { ...input, suppressionId: anId() });
    expect(await refusal(other)).toMatchObject({ code: "not_found" });
    expect(acts()).toEqual(["suppression.lifted"]);
  });

  test("plans again what was skipped for it and would still help, and so does a new address", async () => {
    const { deps, admin, student, set, suppress, suppression, mails, office } = await arrange();
    const stores = deps.stores(office.id);
    suppress();
    set("skipped", ADDRESS_RESTS);
    const person = await stores.people.find(student.personId);
    if (!person) throw new Error("nobody");
    const { id: personId, name, zone, revision } = person;
    const correct = (email: string, at: number) =>
      changePerson(deps, admin, { personId, name, zone, roles: ["student"], email, revision: at });

    deps.state(office.id).suppressions.set("other", { ...suppression, id: anId(), address: "gone@x.test" });
    await correct("gone@x.test", revision);
    expect(mails()).toMatchObject([[expect.any(String), "skipped", ADDRESS_RESTS]]);
    await correct("right@x.test", revision + 1);
    expect(mails()).toMatchObject([[expect.any(String), "planned", null]]);

    set("skipped", ADDRESS_RESTS);
    await correct(person.email, revision + 2);
    const input = { suppressionId: suppression.id, reason: "The mailbox was full" };
    expect(await liftSuppression(deps, admin, input)).toEqual({ planned: 1 });
    expect(mails()).toMatchObject([[expect.any(String), "planned", null]]);
  });

  test("asks for the reason", () => {
    expect(LiftSuppression.safeParse({ suppressionId: anId(), reason: "  " }).success).toBe(false);
  });
});
