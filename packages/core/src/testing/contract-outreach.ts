import { describe, expect, test } from "vitest";
import { anOutreach, day, t } from "./builders.ts";
import type { StoreHarness } from "./store-contract.ts";
import { aWorld } from "./world.ts";

export function describeOutreachStore(harness: () => StoreHarness): void {
  describe("messages that ask for a meeting", () => {
    test("are one of each step for a person, in order, and keep whose they are", async () => {
      const { deps } = harness();
      const { student, contact, otherContact } = await aWorld(deps);
      const of = { studentId: student.personId, contactId: contact.id };
      const followUp = anOutreach({ ...of, step: "follow_up" });
      const first = anOutreach(of);
      const sent = {
        ...first,
        subject: "20 minutes",
        text: "Dear Grace,\n",
        revision: 2,
        howKnown: "alumni",
        touchedAt: t("2026-11-18T10:00Z"),
        sentAt: t("2026-11-18T11:00Z"),
        sentBy: "email",
        followUpOn: day("2026-11-30"),
        answer: "replied",
        answeredAt: t("2026-11-19T11:00Z"),
      } as const;
      const result = await deps.transact(student.officeId, async ({ outreach }) => {
        await outreach.insert(followUp);
        await outreach.insert(first);
        await outreach.save({ ...sent, step: "follow_up", startedAt: t("2030-01-01T00:00Z") });
        return [await outreach.listOf(contact.id), await outreach.listOf(otherContact.id)];
      });
      expect(result).toEqual([[sent, followUp], []]);
      const twice = deps.transact(student.officeId, ({ outreach }) => outreach.insert(anOutreach(of)));
      await expect(twice).rejects.toThrow();
    });
  });
}
