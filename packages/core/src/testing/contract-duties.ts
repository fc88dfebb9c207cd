import { describe, expect, test } from "vitest";
import type { Stores } from "../shared/unit-of-work.ts";
import { addHours } from "../shared/calendar.ts";
import { aDuty, aMeeting, anId, aPromise, aReferral, t } from "./builders.ts";
import type { StoreHarness } from "./store-contract.ts";
import { aWorld, knows } from "./world.ts";

export function describeDutyStore(harness: () => StoreHarness): void {
  const arrange = async () => {
    const { deps } = harness();
    const { student, otherStudent, contact } = await aWorld(deps);
    const suggested = await knows(deps, student, { name: "Noor Haddad" });
    const studentId = student.personId;
    const within = <T>(work: (stores: Stores) => Promise<T>) => deps.transact(student.officeId, work);
    const meeting = aMeeting({ studentId, contactIds: [contact.id] });
    const promise = aPromise({ studentId, meetingId: meeting.id });
    const referral = aReferral({
      studentId,
      meetingId: meeting.id,
      referrerContactId: contact.id,
      contactId: suggested.id,
    });
    await within(async ({ meetings, referrals }) => {
      await meetings.insert(meeting);
      await meetings.addPromises([promise]);
      await referrals.addAll([referral]);
    });
    return { studentId, otherStudent, contact, suggested, promise, referral, within };
  };

  describe("duties", () => {
    test("are one of each kind for what they hang on", async () => {
      const { studentId, contact, promise, referral, within } = await arrange();
      const kinds = [
        aDuty({ studentId, kind: "promise_due", promiseId: promise.id }),
        aDuty({ studentId, kind: "referral_waiting", referralId: referral.id }),
        aDuty({ studentId, kind: "tell_referrer", referralId: referral.id, contactId: contact.id }),
        aDuty({ studentId, contactId: contact.id }),
        aDuty({ studentId, kind: "follow_up_due", contactId: contact.id }),
      ];
      for (const duty of kinds) {
        expect(await within(({ duties }) => duties.add(duty))).toBe(true);
        expect(await within(({ duties }) => duties.add({ ...duty, id: anId() })), duty.kind).toBe(false);
        expect(await within(({ duties }) => duties.findForUpdate(duty.id))).toEqual(duty);
      }
      const second = aDuty({ studentId, contactId: contact.id, round: 2 });
      expect(await within(({ duties }) => duties.add(second))).toBe(true);
      const listed = await within(async ({ duties }) => [
        await duties.listAbout({ kind: "promise_due", promiseId: promise.id }),
        await duties.listAbout({ kind: "referral_waiting", referralId: referral.id }),
        await duties.listAbout({ kind: "tell_referrer", referralId: referral.id }),
        await duties.listAbout({ kind: "keep_in_touch", contactId: contact.id }),
        await duties.listAbout({ kind: "follow_up_due", contactId: contact.id }),
      ]);
      expect(listed).toEqual([[kinds[0]], [kinds[1]], [kinds[2]], [kinds[3], second], [kinds[4]]]);
    });

    test("of suggestions are found by the contact that they lead to", async () => {
      const { studentId, otherStudent, contact, suggested, referral, within } = await arrange();
      const waiting = aDuty({ studentId, kind: "referral_waiting", referralId: referral.id });
      await within(({ duties }) => duties.add(waiting));
      const found = await within(async ({ duties, referrals }) => [
        await duties.listWaitingFor(studentId, suggested.id),
        await duties.listWaitingFor(studentId, contact.id),
        await duties.listWaitingFor(otherStudent.personId, suggested.id),
        await referrals.listLeadingTo(suggested.id),
        await referrals.listLeadingTo(contact.id),
      ]);
      expect(found).toEqual([[waiting], [], [], [referral], []]);
    });

    test("keep what they are about when saved, and can be taken away", async () => {
      const { studentId, contact, within } = await arrange();
      const duty = aDuty({ studentId, contactId: contact.id });
      await within(({ duties }) => duties.add(duty));
      const next = {
        ...duty,
        dueAt: addHours(duty.dueAt, 24),
        doneAt: t("2026-11-17T15:00Z"),
        snoozedUntil: t("2026-11-18T15:00Z"),
        reason: "Exams",
        version: 3,
      };
      await within(({ duties }) => duties.save({ ...next, round: 7, createdAt: next.dueAt }));
      expect(await within(({ duties }) => duties.findForUpdate(duty.id))).toEqual(next);
      await within(({ duties }) => duties.remove(duty.id));
      expect(await within(({ duties }) => duties.findForUpdate(duty.id))).toBeNull();
    });
  });
}
