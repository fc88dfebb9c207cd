import { describe, expect, test } from "vitest";
import { anOfficeQuestion, t } from "./builders.ts";
import type { StoreHarness } from "./store-contract.ts";
import { aWorld } from "./world.ts";

export function describeBankStore(harness: () => StoreHarness): void {
  describe("an office’s question bank", () => {
    test("lists the office’s own in order, and saves over the revision it was read at", async () => {
      const { deps } = harness();
      const { office } = await aWorld(deps);
      const [second, first, later] = [
        anOfficeQuestion({ position: 1 }),
        anOfficeQuestion({ position: 0, fields: ["law", "media"] }),
        anOfficeQuestion({ phase: "advice", position: 0 }),
      ];
      const changed = {
        ...second,
        text: "What would you miss?",
        retiredAt: t("2026-11-16T15:00Z"),
        revision: 2,
      };
      const seen = await deps.transact(office.id, async ({ bank }) => {
        for (const question of [later, second, first]) await bank.insert(question);
        return [
          await bank.list(),
          await bank.save({ ...changed, position: 9 }),
          await bank.save(changed),
          await bank.findForUpdate(second.id),
          await bank.place([
            { id: second.id, position: 0 },
            { id: first.id, position: 1 },
          ]),
          await bank.place([]),
          (await bank.list()).map(({ id }) => id),
        ];
      });
      expect(seen).toEqual([
        [first, second, later],
        true,
        false,
        changed,
        undefined,
        undefined,
        [second.id, first.id, later.id],
      ]);
    });

    test("knows what is hidden, once each", async () => {
      const { deps } = harness();
      const { office } = await aWorld(deps);
      const hidden = await deps.transact(office.id, async ({ bank }) => {
        const at = t("2026-11-16T15:00Z");
        for (const id of ["work-2", "work-1", "work-1"]) await bank.setHidden(id, at);
        for (let twice = 0; twice < 2; twice += 1) await bank.setHidden("work-2", null);
        return bank.listHidden();
      });
      expect(hidden).toEqual(["work-1"]);
    });
  });
}
