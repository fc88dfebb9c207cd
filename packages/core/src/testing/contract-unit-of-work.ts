import { describe, expect, test } from "vitest";
import type { AuditEvent } from "../audit/event.ts";
import { aContact, anId, anOffice, aPerson } from "./builders.ts";
import type { StoreHarness } from "./store-contract.ts";
import { aWorld } from "./world.ts";

export function describeUnitOfWork(harness: () => StoreHarness): void {
  describe("a unit of work", () => {
    test("keeps all of its writes, and none when it throws", async () => {
      const { deps } = harness();
      const { office } = await aWorld(deps);
      const person = aPerson();
      const fails = deps.transact(office.id, async (stores) => {
        await stores.people.insert(person);
        await stores.office.save({ ...office, name: "Half done", revision: 2 });
        throw new Error("the audit failed");
      });
      await expect(fails).rejects.toThrow("the audit failed");

      const after = await deps.transact(office.id, async (stores) => ({
        person: await stores.people.find(person.id),
        office: await stores.office.get(),
      }));
      expect(after).toEqual({ person: null, office });
    });

    test("sees nothing of another office", async () => {
      const { deps } = harness();
      const { student, contact } = await aWorld(deps);
      const neighbour = anOffice();
      await deps.transact(neighbour.id, (stores) => stores.office.insert(neighbour));
      const seen = await deps.transact(neighbour.id, async (stores) => [
        await stores.people.find(student.personId),
        await stores.contacts.find(contact.id),
        await stores.contacts.listOf(student.personId),
      ]);
      expect(seen).toEqual([null, null, []]);
    });

    test("does not add the same id twice", async () => {
      const { deps } = harness();
      const { student, contact } = await aWorld(deps);
      const again = deps.transact(student.officeId, async ({ contacts }) => {
        const copy = aContact({ id: contact.id, studentId: student.personId });
        await contacts.insertProfessional({
          id: copy.professionalId,
          name: "A",
          organisation: null,
          title: null,
          link: null,
        });
        await contacts.insert(copy);
      });
      await expect(again).rejects.toThrow();
    });

    test("hands out ids that are new and rise", () => {
      const { deps } = harness();
      const ids = Array.from({ length: 50 }, () => deps.newId());
      expect(ids.toSorted()).toEqual(ids);
      expect(new Set(ids).size).toBe(50);
      expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    });

    test("keeps an audit row once", async () => {
      const { deps } = harness();
      const { office, admin } = await aWorld(deps);
      const event: AuditEvent = {
        id: anId(),
        kind: "office.changed",
        actorId: admin.personId,
        studentId: null,
        subjectId: office.id,
        via: "app",
        at: deps.now(),
        detail: { name: true },
      };
      await deps.transact(office.id, ({ audit }) => audit.append(event));
      await expect(deps.transact(office.id, ({ audit }) => audit.append(event))).rejects.toThrow();
    });
  });
}
