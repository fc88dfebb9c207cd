import { describe, expect, test } from "vitest";
import type { Meeting } from "../meetings/meeting.ts";
import type { ThankYou } from "../thanks/thank-you.ts";
import { anId, aPerson, aThankYou, aMeeting, day, t } from "./builders.ts";
import type { StoreHarness } from "./store-contract.ts";
import { aMember, aWorld } from "./world.ts";

export function describePeopleStores(harness: () => StoreHarness): void {
  describe("what a person wishes of mail", () => {
    test("is the digest on weekdays and no rest, until they say otherwise", async () => {
      const { deps } = harness();
      const { advisor } = await aWorld(deps);
      const wishes = { awayUntil: day("2026-12-01"), digest: "weekly" } as const;
      const found = await deps.transact(advisor.officeId, async ({ people }) => {
        const before = await people.mailWishes(advisor.personId);
        await people.setMailWishes(advisor.personId, wishes);
        return [before, await people.mailWishes(advisor.personId), await people.mailWishes(anId())];
      });
      expect(found).toEqual([{ awayUntil: null, digest: "daily" }, wishes, null]);
    });

    test("is one kind switched off or on, and says whether that changed anything", async () => {
      const { deps } = harness();
      const { student, advisor } = await aWorld(deps);
      const at = t("2026-11-18T10:00Z");
      const changed = await deps.transact(student.officeId, async ({ people }) => [
        await people.setMailWanted(student.personId, "thank_you", true, at),
        await people.setMailWanted(student.personId, "thank_you", false, at),
        await people.setMailWanted(student.personId, "thank_you", false, at),
        await people.setMailWanted(student.personId, "did_it_happen", false, at),
        await people.setMailWanted(advisor.personId, "thank_you", false, at),
        await people.setMailWanted(student.personId, "thank_you", true, at),
      ]);
      expect(changed).toEqual([false, true, false, true, true, true]);
    });
  });

  describe("a calendar’s address", () => {
    test("is one for each student: a new one takes the place of the old", async () => {
      const { deps } = harness();
      const { student } = await aWorld(deps);
      const feed = (tokenHash: string) => ({
        studentId: student.personId,
        tokenHash,
        madeAt: t("2026-11-18T10:00Z"),
      });
      const found = await deps.transact(student.officeId, async ({ calendarFeeds }) => {
        await calendarFeeds.put(feed("a".repeat(64)));
        await calendarFeeds.put(feed("b".repeat(64)));
        const kept = await calendarFeeds.find(student.personId);
        const removed = [
          await calendarFeeds.remove(student.personId),
          await calendarFeeds.remove(student.personId),
        ];
        return { kept, removed, after: await calendarFeeds.find(student.personId) };
      });
      expect(found).toEqual({ kept: feed("b".repeat(64)), removed: [true, false], after: null });
    });
  });

  describe("the office", () => {
    test("is saved only over the revision it was read at", async () => {
      const { deps } = harness();
      const { office } = await aWorld(deps);
      const settings = { ...office.settings, quietHours: null, thankYouDueHours: 36 };
      const next = {
        ...office,
        name: "Harbor Careers",
        replyTo: "hello@harbor.example",
        settings,
        revision: 2,
      };
      const results = await deps.transact(office.id, async (stores) => [
        await stores.office.save(next),
        await stores.office.save({ ...office, name: "Too late", revision: 2 }),
      ]);
      expect(results).toEqual([true, false]);
      expect(await deps.transact(office.id, (stores) => stores.office.get())).toEqual(next);
    });

    test("counts thank-yous neither sent nor waived", async () => {
      const { deps } = harness();
      const { office, student, contact } = await aWorld(deps);
      const of = { studentId: student.personId, contactIds: [contact.id] };
      const meetings = [aMeeting(of), aMeeting(of), aMeeting(of)] as const;
      const owed = (meeting: Meeting, overrides: Partial<ThankYou>) =>
        aThankYou({
          studentId: student.personId,
          contactId: contact.id,
          meetingId: meeting.id,
          ...overrides,
        });
      await deps.transact(office.id, async (stores) => {
        for (const meeting of meetings) await stores.meetings.insert(meeting);
        await stores.thankYous.addAll([
          owed(meetings[0], {}),
          owed(meetings[1], { sentAt: t("2026-11-18T10:00Z"), sentBy: "email" }),
          owed(meetings[2], { waivedAt: t("2026-11-18T10:00Z") }),
        ]);
      });
      const count = await deps.transact(office.id, (stores) => stores.office.countOpenThankYous(office.id));
      expect(count).toBe(1);
    });
  });

  describe("people", () => {
    test("are found by id and by address, as they were written", async () => {
      const { deps } = harness();
      const { office } = await aWorld(deps);
      const person = aPerson({
        name: "Zoë 🙂 אבג",
        userId: anId(),
        program: "Marine biology",
        graduationYear: 2028,
        firstGeneration: true,
        disabledAt: t("2026-11-16T12:00:00.123Z"),
      });
      const found = await deps.transact(office.id, async ({ people }) => {
        await people.insert(person);
        return [
          await people.find(person.id),
          await people.findForUpdate(person.id),
          await people.findByEmail(person.email),
          await people.findByEmail("nobody@harbor.example"),
          await people.find(anId()),
        ];
      });
      expect(found).toEqual([person, person, person, null, null]);
    });

    test("have one address each", async () => {
      const { deps } = harness();
      const { office } = await aWorld(deps);
      const person = aPerson();
      const twice = deps.transact(office.id, async ({ people }) => {
        await people.insert(person);
        await people.insert(aPerson({ email: person.email }));
      });
      await expect(twice).rejects.toThrow();
    });

    test("are saved over the revision they were read at, but never their creation", async () => {
      const { deps } = harness();
      const { office } = await aWorld(deps);
      const person = aPerson();
      const next = { ...person, name: "Amara O.", email: "amara.o@harbor.example", revision: 2 };
      const result = await deps.transact(office.id, async ({ people }) => {
        await people.insert(person);
        return [
          await people.save({ ...next, createdAt: t("2020-01-01T00:00Z") }),
          await people.save(next),
          await people.save(aPerson({ revision: 2 })),
          await people.find(person.id),
        ];
      });
      expect(result).toEqual([true, false, false, next]);
    });

    test("hold each role once, until it is taken away", async () => {
      const { deps } = harness();
      const { office, student } = await aWorld(deps);
      const advisor = {
        id: anId<typeof student.membershipId>(),
        personId: student.personId,
        role: "advisor",
      } as const;
      const roles = await deps.transact(office.id, async ({ people }) => {
        await people.addMembership(advisor);
        const both = await people.memberships(student.personId);
        await people.removeMembership(student.personId, "student");
        return [both.map(({ role }) => role).toSorted(), await people.memberships(student.personId)];
      });
      expect(roles).toEqual([["advisor", "student"], [advisor]]);
      const twice = deps.transact(office.id, ({ people }) =>
        people.addMembership({ ...advisor, id: anId() }),
      );
      await expect(twice).rejects.toThrow();
    });

    test("count as active admins unless disabled", async () => {
      const { deps } = harness();
      const { office } = await aWorld(deps);
      await aMember(deps, office, "admin");
      await aMember(deps, office, "admin", { disabledAt: t("2026-11-16T12:00Z") });
      expect(await deps.transact(office.id, ({ people }) => people.countActiveAdmins())).toBe(2);
    });
  });
}
