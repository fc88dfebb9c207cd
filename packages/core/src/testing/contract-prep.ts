import { describe, expect, test } from "vitest";
import type { Actor } from "../shared/actor.ts";
import type { PrepFindingId } from "../shared/ids.ts";
import { aMeeting, anId, aPlan, aPoint, aQuestion, day, t } from "./builders.ts";
import type { StoreHarness } from "./store-contract.ts";
import { aWorld } from "./world.ts";

export function describePrepStore(harness: () => StoreHarness): void {
  async function aBooking() {
    const { deps } = harness();
    const { student, contact } = await aWorld(deps);
    const meeting = aMeeting({ studentId: student.personId, contactIds: [contact.id] });
    await deps.transact(student.officeId, ({ meetings }) => meetings.insert(meeting));
    return { deps, student, contact, meeting, of: partOf(student, meeting.id) };
  }
  const partOf = (student: Actor, meetingId: ReturnType<typeof aMeeting>["id"]) => ({
    meetingId,
    studentId: student.personId,
  });

  describe("a preparation", () => {
    test("has one plan, saved over the revision it was read at", async () => {
      const { deps, student, meeting, of } = await aBooking();
      const plan = aPlan({ ...of, goals: "See whether maps are for me" });
      const next = {
        ...plan,
        whoCalls: "professional",
        lengthAgreedOn: day("2026-11-16"),
        lengthAgreedMinutes: 30,
        field: "engineering",
        kept: [{ questionId: null, code: "too_many", text: null, why: "She has an hour" }],
        noteLevel: "only_me",
        revision: 2,
      } as const;
      const later = t("2026-11-16T19:00Z");
      const result = await deps.transact(student.officeId, async ({ prep }) => {
        const none = await prep.plan.find(meeting.id, meeting.id);
        await prep.plan.insert(plan);
        return [
          none,
          await prep.plan.save({ ...next, studentId: anId(), touchedAt: later }),
          await prep.plan.save(next),
          await prep.plan.find(meeting.id, meeting.id),
          await prep.touch(meeting.id, later),
          await prep.plan.find(meeting.id, meeting.id),
          await prep.plan.count(meeting.id),
        ];
      });
      expect(result).toEqual([null, true, false, next, undefined, { ...next, touchedAt: later }, 1]);
      const twice = deps.transact(student.officeId, ({ prep }) => prep.plan.insert(plan));
      await expect(twice).rejects.toThrow();
    });

    test("keeps research by person, findings and points by their own id", async () => {
      const { deps, student, contact, meeting, of } = await aBooking();
      const research = { ...of, contactId: contact.id, linkedin: null, read: "Two\nlines", revision: 1 };
      const finding = {
        ...of,
        id: anId<PrepFindingId>(),
        contactId: contact.id,
        link: "https://maps.example/talk",
        found: "A talk about names",
        removed: false,
        revision: 1,
      };
      const point = aPoint(of);
      const result = await deps.transact(student.officeId, async ({ prep }) => {
        await prep.research.insert(research);
        await prep.finding.insert(finding);
        await prep.point.insert(point);
        return [
          await prep.research.save({ ...research, read: null, revision: 2 }),
          await prep.research.find(meeting.id, contact.id),
          await prep.research.find(anId(), contact.id),
          await prep.finding.save({ ...finding, removed: true, revision: 2 }),
          await prep.finding.find(meeting.id, finding.id),
          await prep.point.save({ ...point, contactId: contact.id, revision: 3 }),
          await prep.point.find(meeting.id, point.id),
          await prep.point.find(meeting.id, anId()),
        ];
      });
      const removed = { ...finding, removed: true, revision: 2 };
      expect(result).toEqual([
        true,
        { ...research, read: null, revision: 2 },
        null,
        true,
        removed,
        false,
        point,
        null,
      ]);
    });

    test("orders questions by phase and place, which saving one leaves alone", async () => {
      const { deps, student, meeting, of } = await aBooking();
      const [late, first, second] = [
        aQuestion({ ...of, phase: "advice", position: 0 }),
        aQuestion({ ...of, position: 1 }),
        aQuestion({ ...of, position: 2 }),
      ];
      const kept = [{ questionId: first.id, code: "double", text: first.text, why: "One talk" }] as const;
      const edited = { ...first, text: "Where does your time go?", kept, removed: true, revision: 2 };
      const result = await deps.transact(student.officeId, async ({ prep }) => {
        for (const question of [late, first, second]) await prep.question.insert(question);
        await prep.question.save({ ...edited, phase: "field", position: 9, bankId: null });
        await prep.place([{ id: second.id, phase: "opening", position: 0 }]);
        await prep.place([]);
        return [
          await prep.question.find(meeting.id, first.id),
          (await prep.listQuestions(meeting.id)).map(({ id }) => id),
          await prep.question.find(meeting.id, second.id),
        ];
      });
      expect(result).toEqual([
        edited,
        [second.id, first.id, late.id],
        { ...second, phase: "opening", position: 0 },
      ]);
    });

    test("knows a student’s favourites, once each", async () => {
      const { deps, student } = await aBooking();
      const listed = await deps.transact(student.officeId, async ({ prep }) => {
        await prep.setFavourite(student.personId, "work-2", true);
        await prep.setFavourite(student.personId, "work-1", true);
        await prep.setFavourite(student.personId, "work-1", true);
        await prep.setFavourite(student.personId, "work-2", false);
        await prep.setFavourite(student.personId, "work-2", false);
        return [await prep.listFavourites(student.personId), await prep.listFavourites(anId())];
      });
      expect(listed).toEqual([["work-1"], []]);
    });
  });
}
