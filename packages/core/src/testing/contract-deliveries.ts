import { describe, expect, test } from "vitest";
import type { DeliverySubject, PlannedDelivery } from "../reminders/delivery.ts";
import { addHours } from "../shared/calendar.ts";
import type { Actor } from "../shared/actor.ts";
import { anId, newYork, t } from "./builders.ts";
import type { StoreHarness } from "./store-contract.ts";
import { aWorld } from "./world.ts";

const DUE = t("2026-11-17T18:00Z");

export function describeDeliveryStore(harness: () => StoreHarness): void {
  const arrange = async () => {
    const { student } = await aWorld(harness().deps);
    const subject: DeliverySubject = { kind: "thank_you", thankYouId: anId() };
    const soft = planned(student, subject, "soft", 0);
    const firm = planned(student, subject, "firm", 18);
    const replan = (rows: readonly PlannedDelivery[]) =>
      harness().deps.transact(student.officeId, (s) => s.deliveries.replan(subject, rows, "note_sent"));
    const rows = async () => {
      const found = await harness().deliveries(student.officeId, subject);
      return Object.fromEntries(
        found.map(({ key, state, dueAt, reason }) => [key, { state, dueAt, reason }]),
      );
    };
    const setState = (key: string, state: Parameters<StoreHarness["setDeliveryState"]>[2]) =>
      harness().setDeliveryState(student.officeId, key, state);
    return { student, subject, soft, firm, replan, rows, setState };
  };
  const fresh = (row: PlannedDelivery) => ({ state: "planned", dueAt: row.dueAt, reason: null });

  describe("replanning deliveries", () => {
    test("adds what is missing, once", async () => {
      const { soft, firm, replan, rows } = await arrange();
      await replan([soft, firm]);
      await replan([soft, firm]);
      expect(await rows()).toEqual({ [soft.key]: fresh(soft), [firm.key]: fresh(firm) });
    });

    test("cancels what is not wanted any more, with the reason", async () => {
      const { soft, firm, replan, rows } = await arrange();
      await replan([soft, firm]);
      await replan([firm]);
      expect(await rows()).toEqual({
        [soft.key]: { state: "cancelled", dueAt: soft.dueAt, reason: "note_sent" },
        [firm.key]: fresh(firm),
      });
    });

    test("revives the same row after it was cancelled", async () => {
      const { soft, replan, rows } = await arrange();
      await replan([soft]);
      await replan([]);
      await replan([soft]);
      expect(await rows()).toEqual({ [soft.key]: fresh(soft) });
    });

    test.each([
      ["planned", false],
      ["claimed", false],
      ["cancelled", false],
      ["sending", true],
      ["accepted", true],
      ["bounced", true],
      ["unknown", true],
    ] as const)("with a row that is %s, mail has begun: %s", async (state, begun) => {
      const { soft, firm, replan, setState, subject, student } = await arrange();
      await replan([soft, firm]);
      await setState(soft.key, state);
      const other: DeliverySubject = { kind: "thank_you", thankYouId: anId() };
      const answers = await harness().deps.transact(student.officeId, async ({ deliveries }) => [
        await deliveries.hasBegun(subject),
        await deliveries.hasBegun(other),
      ]);
      expect(answers).toEqual([begun, false]);
    });

    test("moves what is due at another time", async () => {
      const { soft, replan, rows } = await arrange();
      await replan([soft]);
      const later = { ...soft, dueAt: addHours(soft.dueAt, 3) };
      await replan([later]);
      expect(await rows()).toEqual({ [soft.key]: fresh(later) });
    });

    test("takes a row back that a worker has claimed but not frozen", async () => {
      const { soft, replan, rows, setState } = await arrange();
      await replan([soft]);
      await setState(soft.key, "claimed");
      await replan([]);
      expect(await rows()).toMatchObject({ [soft.key]: { state: "cancelled", reason: "note_sent" } });
    });

    test.each(["sending", "accepted", "delivered", "failed", "unknown", "skipped", "superseded"] as const)(
      "leaves a row that is %s as it is",
      async (state) => {
        const { soft, replan, rows, setState } = await arrange();
        await replan([soft]);
        await setState(soft.key, state);
        await replan([{ ...soft, dueAt: addHours(soft.dueAt, 3) }]);
        await replan([]);
        expect(await rows()).toMatchObject({ [soft.key]: { state, dueAt: soft.dueAt } });
      },
    );

    test("one that is asked for is added once, beside the plan", async () => {
      const { student, soft, firm, replan, rows } = await arrange();
      await replan([soft]);
      const add = () =>
        harness().deps.transact(student.officeId, async ({ deliveries }) => [
          await deliveries.addOnce(firm),
          await deliveries.addOnce(firm),
        ]);
      expect(await add()).toEqual([true, false]);
      expect(await rows()).toEqual({ [soft.key]: fresh(soft), [firm.key]: fresh(firm) });
    });

    test("touches no other subject", async () => {
      const { student, soft, replan, rows } = await arrange();
      await replan([soft]);
      const other: DeliverySubject = { kind: "meeting_tomorrow", meetingId: anId() };
      await harness().deps.transact(student.officeId, (s) =>
        s.deliveries.replan(other, [], "meeting_closed"),
      );
      expect(await rows()).toEqual({ [soft.key]: fresh(soft) });
    });
  });
}

function planned(
  { personId }: Actor,
  subject: DeliverySubject & { kind: "thank_you" },
  step: "soft" | "firm",
  afterHours: number,
): PlannedDelivery {
  const dueAt = addHours(DUE, afterHours);
  return {
    key: `thank_you:${subject.thankYouId}:v1:${step}:${personId}`,
    kind: "thank_you",
    subject,
    recipientId: personId,
    step,
    version: 1,
    lane: "bulk",
    dueAt,
    expiresAt: addHours(dueAt, 18),
    zone: newYork,
  };
}
