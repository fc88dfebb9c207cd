import { describe, expect, test } from "vitest";
import {
  aContact,
  aDebrief,
  aMeeting,
  anId,
  aPermission,
  aPromise,
  aReferral,
  aThankYou,
  berlin,
  newYork,
  t,
} from "./builders.ts";
import type { Stores } from "../shared/unit-of-work.ts";
import type { StoreHarness } from "./store-contract.ts";
import { aWorld, knows } from "./world.ts";

export function describeRecordStores(harness: () => StoreHarness): void {
  describe("contacts", () => {
    test("are one student's, and keep owner and professional when saved", async () => {
      const { deps } = harness();
      const { student, contact } = await aWorld(deps);
      const second = await knows(deps, student, { name: "Noor Haddad", email: null, zone: null });
      const next = {
        ...contact,
        name: "Lena F.",
        notes: "Two\nlines",
        noteLevel: "only_me",
        revision: 2,
      } as const;
      const result = await deps.transact(student.officeId, async ({ contacts }) => [
        await contacts.save({ ...next, studentId: anId(), professionalId: anId() }),
        await contacts.save(next),
        await contacts.save(aContact({ revision: 2 })),
        await contacts.find(contact.id),
        await contacts.findForUpdate(second.id),
        (await contacts.listOf(student.personId)).map(({ id }) => id).toSorted(),
      ]);
      expect(result).toEqual([true, false, false, next, second, [contact.id, second.id].toSorted()]);
    });
  });

  describe("meetings", () => {
    test("keep whom they are with, host first, when saved", async () => {
      const { deps } = harness();
      const { student, contact } = await aWorld(deps);
      const guest = await knows(deps, student, { name: "Noor Haddad" });
      const meeting = aMeeting({
        studentId: student.personId,
        contactIds: [guest.id, contact.id],
        place: null,
      });
      const next = {
        ...meeting,
        status: "held",
        studentZone: berlin,
        professionalZone: newYork,
        format: "in_person",
        place: "Room 4",
        startsAt: t("2026-11-18T09:15Z"),
        agreedMinutes: 45,
        actualStartAt: t("2026-11-18T09:20Z"),
        actualEndAt: t("2026-11-18T10:30Z"),
        scheduleVersion: 2,
        revision: 2,
      } as const;
      const result = await deps.transact(student.officeId, async ({ meetings }) => {
        await meetings.insert(meeting);
        return [
          await meetings.find(meeting.id),
          await meetings.save({ ...next, contactIds: [], studentId: anId() }),
          await meetings.save(next),
          await meetings.findForUpdate(meeting.id),
          await meetings.find(anId()),
        ];
      });
      expect(result).toEqual([meeting, true, false, next, null]);
    });

    test("are listed while scheduled", async () => {
      const { deps } = harness();
      const { student, contact } = await aWorld(deps);
      const of = { studentId: student.personId, contactIds: [contact.id] };
      const [ahead, cancelled] = [
        aMeeting(of),
        aMeeting({ ...of, status: "cancelled", closedBy: "student" }),
      ];
      const listed = await deps.transact(student.officeId, async ({ meetings }) => {
        await meetings.insert(ahead);
        await meetings.insert(cancelled);
        return meetings.listScheduledOf(student.personId);
      });
      expect(listed).toEqual([ahead]);
    });

    test("have one debrief, and promises that can be ticked and unticked", async () => {
      const { deps } = harness();
      const { student, contact } = await aWorld(deps);
      const meeting = aMeeting({ studentId: student.personId, contactIds: [contact.id] });
      const debrief = aDebrief({ meetingId: meeting.id, takeaways: ["One", "Two, with a comma", "“Three”"] });
      const promise = aPromise({ meetingId: meeting.id, studentId: student.personId });
      const result = await deps.transact(student.officeId, async ({ meetings }) => {
        await meetings.insert(meeting);
        const before = await meetings.findDebrief(meeting.id);
        await meetings.insertDebrief(debrief);
        await meetings.addPromises([promise, aPromise({ ...promise, id: anId(), dueOn: null })]);
        await meetings.addPromises([]);
        await meetings.setPromiseDone(promise.id, t("2026-11-19T10:00Z"));
        const done = await meetings.findPromiseForUpdate(promise.id);
        await meetings.setPromiseDone(promise.id, null);
        const undone = await meetings.findPromiseForUpdate(promise.id);
        return [before, await meetings.findDebrief(meeting.id), done, undone];
      });
      expect(result).toEqual([null, debrief, { ...promise, doneAt: t("2026-11-19T10:00Z") }, promise]);
      const twice = deps.transact(student.officeId, ({ meetings }) => meetings.insertDebrief(debrief));
      await expect(twice).rejects.toThrow();
    });
  });

  describe("referrals", () => {
    test("keep a ledger of permissions, oldest first, and the contact they became", async () => {
      const { deps } = harness();
      const { student, contact } = await aWorld(deps);
      const suggested = await knows(deps, student, { name: "Priya Nair" });
      const meeting = aMeeting({ studentId: student.personId, contactIds: [contact.id] });
      const referral = aReferral({
        studentId: student.personId,
        meetingId: meeting.id,
        referrerContactId: contact.id,
      });
      const of = { referralId: referral.id, recordedBy: student.personId };
      const granted = aPermission({
        ...of,
        scope: "one_purpose",
        purpose: "the atlas",
        recordedAt: t("2026-11-17T10:00Z"),
      });
      const revoked = aPermission({
        ...granted,
        id: anId(),
        revokedReason: "Asked me to stop",
        recordedAt: t("2026-11-18T10:00Z"),
      });
      const takenBack = async ({ referrals }: Stores) => {
        await referrals.linkContact(referral.id, null);
        await referrals.setLetGo(referral.id, null);
        return referrals.findForUpdate(referral.id);
      };
      const result = await deps.transact(student.officeId, async (stores) => {
        await stores.meetings.insert(meeting);
        await stores.referrals.addAll([referral]);
        await stores.referrals.addAll([]);
        await stores.referrals.addPermission(revoked);
        await stores.referrals.addPermission(granted);
        await stores.referrals.linkContact(referral.id, suggested.id);
        await stores.referrals.setLetGo(referral.id, { at: t("2026-11-19T10:00Z"), reason: "Moved abroad" });
        return [
          await stores.referrals.permissions(referral.id),
          await stores.referrals.findForUpdate(referral.id),
          (await stores.referrals.listOfMeeting(meeting.id)).map(({ id }) => id),
          await stores.referrals.findForUpdate(anId()),
          await takenBack(stores),
        ];
      });
      expect(result).toEqual([
        [granted, revoked],
        {
          ...referral,
          contactId: suggested.id,
          letGoAt: t("2026-11-19T10:00Z"),
          letGoReason: "Moved abroad",
        },
        [referral.id],
        null,
        referral,
      ]);
    });
  });

  describe("thank-yous", () => {
    test("keep their dates when saved, and are one per professional", async () => {
      const { deps } = harness();
      const { student, contact } = await aWorld(deps);
      const meeting = aMeeting({ studentId: student.personId, contactIds: [contact.id] });
      const thankYou = aThankYou({
        studentId: student.personId,
        meetingId: meeting.id,
        contactId: contact.id,
      });
      const sent = {
        ...thankYou,
        sentAt: t("2026-11-18T10:00Z"),
        sentBy: "handwritten",
        version: 2,
      } as const;
      const snoozed = { ...thankYou, snoozedUntil: t("2026-11-19T14:00Z"), waivedAt: t("2026-11-18T11:00Z") };
      const result = await deps.transact(student.officeId, async (stores) => {
        await stores.meetings.insert(meeting);
        await stores.thankYous.addAll([thankYou]);
        const read = await stores.thankYous.findForUpdate(thankYou.id);
        await stores.thankYous.save({ ...sent, dueAt: t("2030-01-01T00:00Z") });
        const saved = await stores.thankYous.findForUpdate(thankYou.id);
        await stores.thankYous.save(snoozed);
        return [read, saved, await stores.thankYous.listOfMeeting(meeting.id)];
      });
      expect(result).toEqual([thankYou, sent, [snoozed]]);
      const twice = deps.transact(student.officeId, (stores) =>
        stores.thankYous.addAll([{ ...thankYou, id: anId() }]),
      );
      await expect(twice).rejects.toThrow();
    });
  });
}
