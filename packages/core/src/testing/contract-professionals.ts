import { describe, expect, test } from "vitest";
import type { LimitEntry } from "../professionals/limits.ts";
import { anId, t } from "./builders.ts";
import type { StoreHarness } from "./store-contract.ts";
import { aWorld } from "./world.ts";

export function describeProfessionalStore(harness: () => StoreHarness): void {
  describe("professionals", () => {
    test("begin without limits, are saved against their revision, and keep the history of limits", async () => {
      const { deps } = harness();
      const { office, advisor, contact } = await aWorld(deps);
      const id = contact.professionalId;
      const limits = { doNotContact: true, askFirst: true, mostAsks: 2, coolDownDays: 30 };
      const entry = (day: number): LimitEntry => ({
        id: anId(),
        professionalId: id,
        ...limits,
        reason: "Asked for a quiet spring",
        setBy: advisor.personId,
        setAt: t(`2026-11-${day}T10:00Z`),
      });
      const [first, second] = [entry(17), entry(18)];
      const result = await deps.transact(office.id, async ({ professionals }) => {
        const before = await professionals.findForUpdate(id);
        if (!before) throw new Error("The contact has no professional.");
        const next = { ...before, ...limits, title: "Cartographer", revision: 2 };
        const saves = [await professionals.save(next), await professionals.save(next)];
        await professionals.addLimitEntry(second);
        await professionals.addLimitEntry(first);
        return [
          before.revision,
          before.doNotContact,
          saves,
          await professionals.findForUpdate(id),
          next,
          (await professionals.listLimitEntries(id)).map((each) => each.setAt).toSorted(),
          await professionals.findForUpdate(anId()),
        ];
      });
      expect(result).toEqual([
        1,
        false,
        [true, false],
        result[4],
        result[3],
        [first.setAt, second.setAt],
        null,
      ]);
    });
  });
}
