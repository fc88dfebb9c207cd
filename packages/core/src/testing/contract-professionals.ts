import { describe, expect, test } from "vitest";
import type { LimitEntry } from "../professionals/limits.ts";
import type { ProfessionalMerge } from "../professionals/merge.ts";
import type { ToldApart } from "../professionals/ports.ts";
import { anId, t } from "./builders.ts";
import type { StoreHarness } from "./store-contract.ts";
import { aWorld, knows } from "./world.ts";

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

    test("give their contacts over and take them back, and keep what a merge did", async () => {
      const { deps } = harness();
      const { office, student, otherStudent, advisor, contact, otherContact } = await aWorld(deps);
      const twin = await knows(deps, student, { name: "Lena F.", noteLevel: "office" });
      const [kept, merged] = [contact.professionalId, otherContact.professionalId];
      const facts = { name: "Lena", organisation: null, title: null, link: null };
      const limits = { doNotContact: false, askFirst: true, mostAsks: null, coolDownDays: 9 };
      const merge: ProfessionalMerge = {
        id: anId(),
        keptId: kept,
        mergedId: merged,
        mergedBy: advisor.personId,
        mergedAt: t("2026-11-18T10:00Z"),
        before: { ...facts, ...limits },
        keptRevision: 2,
        contactIds: [otherContact.id],
        undoneBy: null,
        undoneAt: null,
      };
      const undone = { by: advisor.personId, at: t("2026-11-19T10:00Z") };
      const result = await deps.transact(office.id, async ({ professionals, contacts }) => {
        const all = await professionals.moveContacts(merged, kept, null);
        const some = await professionals.moveContacts(kept, twin.professionalId, [otherContact.id]);
        const none = await professionals.moveContacts(kept, merged, []);
        await professionals.addMerge(merge);
        const before = await professionals.findMergeForUpdate(merge.id);
        await professionals.markUndone(merge.id, undone);
        const known = await professionals.listKnownTo(twin.professionalId);
        return {
          moved: [all, some, none],
          at: (await contacts.find(otherContact.id))?.professionalId,
          before,
          after: await professionals.findMergeForUpdate(merge.id),
          missing: await professionals.findMergeForUpdate(anId()),
          known: known.toSorted((a, b) => (a.noteLevel < b.noteLevel ? -1 : 1)),
        };
      });
      expect(result).toEqual({
        moved: [[otherContact.id], [otherContact.id], []],
        at: twin.professionalId,
        before: merge,
        after: { ...merge, undoneBy: undone.by, undoneAt: undone.at },
        missing: null,
        known: [
          { studentId: otherStudent.personId, noteLevel: "my_advisor" },
          { studentId: student.personId, noteLevel: "office" },
        ],
      });
    });

    test("are told apart once, until that is taken back", async () => {
      const { deps } = harness();
      const { office, advisor, contact, otherContact } = await aWorld(deps);
      const [firstId, secondId] = [contact.professionalId, otherContact.professionalId].toSorted();
      const pair = {
        firstId,
        secondId,
        saidBy: advisor.personId,
        saidAt: t("2026-11-18T10:00Z"),
      } as ToldApart;
      const result = await deps.transact(office.id, async ({ professionals }) => [
        await professionals.setApart(pair, false),
        await professionals.setApart(pair, true),
        await professionals.setApart(pair, true),
        await professionals.setApart(pair, false),
      ]);
      expect(result).toEqual([false, true, false, true]);
    });
  });
}
