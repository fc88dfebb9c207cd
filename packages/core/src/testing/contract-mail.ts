import { describe, expect, test } from "vitest";
import type { PlannedDelivery } from "../reminders/delivery.ts";
import type { Suppression } from "../reminders/manage-ports.ts";
import { ADDRESS_RESTS } from "../reminders/ports.ts";
import { addHours } from "../shared/calendar.ts";
import type { ThankYouId } from "../shared/ids.ts";
import type { Stores } from "../shared/unit-of-work.ts";
import { anId, newYork, t } from "./builders.ts";
import type { StoreHarness } from "./store-contract.ts";
import { aWorld } from "./world.ts";

const DUE = t("2026-11-17T18:00Z");

export function describeMailStores(harness: () => StoreHarness): void {
  const arrange = async () => {
    const { student, admin } = await aWorld(harness().deps);
    const within = <T>(work: (stores: Stores) => Promise<T>) =>
      harness().deps.transact(student.officeId, work);
    return { student, admin, within };
  };
  const arrangeMail = async () => {
    const { student, within } = await arrange();
    const subject = { kind: "thank_you" as const, thankYouId: anId<ThankYouId>() };
    const key = `thank_you:${subject.thankYouId}:v1:soft:${student.personId}`;
    const planned: PlannedDelivery = {
      key,
      kind: "thank_you",
      subject,
      recipientId: student.personId,
      step: "soft",
      version: 1,
      lane: "bulk",
      dueAt: DUE,
      expiresAt: addHours(DUE, 18),
      zone: newYork,
    };
    await within(({ deliveries }) => deliveries.replan(subject, [planned], "note_sent"));
    const rows = () => harness().deliveries(student.officeId, subject);
    const [row] = await rows();
    if (!row) throw new Error("Nothing was planned.");
    return { student, within, subject, planned, rows, id: row.id };
  };

  describe("mail", () => {
    test("is found by its id, whatever it is about", async () => {
      const { within, planned, subject, id } = await arrangeMail();
      const { subject: _, dueAt: __, ...same } = planned;
      const found = await within(({ mail }) => mail.findForUpdate(id));
      expect(found).toEqual({ ...same, id, subjectId: subject.thankYouId, state: "planned", reason: null });
      expect(await within(({ mail }) => mail.findForUpdate(anId()))).toBeNull();
    });

    test("is planned again once under a key, beside the old row", async () => {
      const { within, planned, rows, id } = await arrangeMail();
      const later = addHours(DUE, 3);
      const again = () =>
        within(async ({ mail }) => {
          const found = await mail.findForUpdate(id);
          return found && mail.planAgain(found, `again:${id}`, later);
        });
      expect(await again()).toBe(true);
      expect(await again()).toBe(false);
      expect(await rows()).toMatchObject([
        { id, key: planned.key, dueAt: DUE },
        { key: `again:${id}`, state: "planned", dueAt: later, reason: null },
      ]);
    });

    test("is called off while it waits, stays off whatever is planned anew, and comes back as the same row", async () => {
      const { student, within, planned, rows, subject, id } = await arrangeMail();
      const callOff = () => within(({ mail }) => mail.callOff(id));
      const wantBack = () => within(({ mail }) => mail.wantBack(id));
      expect(await wantBack()).toBe(false);
      await harness().setDeliveryState(student.officeId, planned.key, "claimed");
      expect(await callOff()).toBe(true);
      expect(await callOff()).toBe(false);
      await within(({ deliveries }) => deliveries.replan(subject, [planned], "replanned"));
      expect(await rows()).toMatchObject([{ id, state: "cancelled", reason: "by_student" }]);
      expect(await wantBack()).toBe(true);
      expect(await rows()).toMatchObject([{ id, state: "planned", reason: null, dueAt: DUE }]);
    });

    test.each(["sending", "accepted", "failed", "unknown", "skipped"] as const)(
      "that is %s cannot be called off",
      async (state) => {
        const { student, within, planned, rows, id } = await arrangeMail();
        await harness().setDeliveryState(student.officeId, planned.key, state);
        expect(await within(({ mail }) => mail.callOff(id))).toBe(false);
        expect(await rows()).toMatchObject([{ state }]);
      },
    );

    test("that was skipped while its address rested is planned again as the same row, while it would still help", async () => {
      const { student, within, planned, rows, id } = await arrangeMail();
      const skip = (reason: string) =>
        harness().setDeliveryState(student.officeId, planned.key, "skipped", reason);
      const planRested = (now = DUE) => within(({ mail }) => mail.planRested(student.personId, now));
      await skip("opted_out");
      expect(await planRested()).toBe(0);
      await skip(ADDRESS_RESTS);
      expect(await planRested(planned.expiresAt)).toBe(0);
      expect(await within(({ mail }) => mail.planRested(anId(), DUE))).toBe(0);
      expect(await planRested()).toBe(1);
      expect(await rows()).toMatchObject([{ id, state: "planned", reason: null, dueAt: DUE }]);

      await skip(ADDRESS_RESTS);
      await within(async ({ mail }) => {
        const found = await mail.findForUpdate(id);
        return found && mail.planAgain(found, `again:${id}`, DUE);
      });
      expect(await planRested()).toBe(0);
    });

    test("is settled by hand only while it is unknown", async () => {
      const { student, within, planned, rows, id } = await arrangeMail();
      const settle = () => within(({ mail }) => mail.settleUnknown(id, "accepted", "settled_by_hand"));
      expect(await settle()).toBe(false);
      await harness().setDeliveryState(student.officeId, planned.key, "unknown");
      expect(await settle()).toBe(true);
      expect(await rows()).toMatchObject([{ state: "accepted", reason: "settled_by_hand" }]);
      expect(await settle()).toBe(false);
    });
  });

  describe("suppressions", () => {
    test("hold until they are lifted, which happens once", async () => {
      const { student, admin, within } = await arrange();
      const suppression: Suppression = {
        id: anId(),
        address: "ada@harbor.example",
        cause: "bounced",
        since: DUE,
        liftedAt: null,
      };
      await harness().suppress(student.officeId, suppression);
      const holds = () => within(({ suppressions }) => suppressions.isSuppressed("ada@harbor.example"));
      const lift = () =>
        within(({ suppressions }) =>
          suppressions.lift(suppression.id, {
            at: addHours(DUE, 1),
            personId: admin.personId,
            reason: "Fixed",
          }),
        );
      expect(await within(({ suppressions }) => suppressions.findForUpdate(suppression.id))).toEqual(
        suppression,
      );
      expect(await holds()).toBe(true);
      expect(await lift()).toBe(true);
      expect(await holds()).toBe(false);
      expect(await lift()).toBe(false);
      expect(await within(({ suppressions }) => suppressions.isSuppressed("other@harbor.example"))).toBe(
        false,
      );
    });
  });
}
