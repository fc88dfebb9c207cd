import { describe, expect, test } from "vitest";
import {
  aContact,
  aDebrief,
  aDraft,
  aDuty,
  aMeeting,
  anId,
  anOutreach,
  aPermission,
  aPromise,
  aReferral,
  aThankYou,
  berlin,
  day,
  newYork,
  t,
} from "./builders.ts";
import type { DebriefDraft, DebriefEdit } from "../meetings/meeting.ts";
import type { LiveEntryId } from "../shared/ids.ts";
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

    test("tell when one was last held with somebody", async () => {
      const { deps } = harness();
      const { student, contact } = await aWorld(deps);
      const of = { studentId: student.personId, contactIds: [contact.id] };
      const held = (end: string) =>
        aMeeting({ ...of, status: "held", actualStartAt: t("2026-11-01T09:00Z"), actualEndAt: t(end) });
      const last = await deps.transact(student.officeId, async ({ meetings }) => {
        const before = await meetings.lastHeldWith(contact.id);
        await meetings.insert(held("2026-11-03T10:00Z"));
        await meetings.insert(held("2026-11-02T10:00Z"));
        await meetings.insert(aMeeting(of));
        return [before, await meetings.lastHeldWith(contact.id), await meetings.lastHeldWith(anId())];
      });
      expect(last).toEqual([null, t("2026-11-03T10:00Z"), null]);
    });

    test("booked and held are contact, as is every word sent and thing told", async () => {
      const { deps } = harness();
      const { student, contact } = await aWorld(deps);
      const studentId = student.personId;
      const latest = await deps.transact(student.officeId, async (stores) => {
        const seen = [await stores.duties.lastContactWith(contact.id)];
        const meeting = aMeeting({ studentId, contactIds: [contact.id], bookedAt: t("2026-11-01T10:00Z") });
        await stores.meetings.insert(meeting);
        seen.push(await stores.duties.lastContactWith(contact.id));
        const sentAt = t("2026-11-02T10:00Z");
        await stores.outreach.insert(
          anOutreach({ studentId, contactId: contact.id, sentAt, sentBy: "email" }),
        );
        seen.push(await stores.duties.lastContactWith(contact.id));
        await stores.duties.add(aDuty({ studentId, contactId: contact.id, doneAt: t("2026-11-03T10:00Z") }));
        seen.push(await stores.duties.lastContactWith(contact.id));
        return seen;
      });
      expect(latest).toEqual([null, t("2026-11-01T10:00Z"), t("2026-11-02T10:00Z"), t("2026-11-03T10:00Z")]);
    });

    test("have one debrief, and promises that can be ticked and unticked", async () => {
      const { deps } = harness();
      const { student, contact } = await aWorld(deps);
      const meeting = aMeeting({ studentId: student.personId, contactIds: [contact.id] });
      const takeaways = ["One", "Two, with a comma", "“Three”"];
      const takeawayLevels = ["office", "only_me", "my_advisor"] as const;
      const debrief = aDebrief({ meetingId: meeting.id, takeaways, takeawayLevels });
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

  describe("write-ups", () => {
    test("are edited with a history, and keep when they were written", async () => {
      const { deps } = harness();
      const { student, contact } = await aWorld(deps);
      const meeting = aMeeting({ studentId: student.personId, contactIds: [contact.id] });
      const debrief = aDebrief({ meetingId: meeting.id });
      const next = {
        ...debrief,
        takeaways: ["One"],
        learned: null,
        noteLevel: "only_me",
        revision: 2,
      } as const;
      const edit = (editedAt: string): DebriefEdit => ({
        id: anId(),
        meetingId: meeting.id,
        editedBy: student.personId,
        editedAt: t(editedAt),
        changes: [
          { what: "takeaways", from: debrief.takeaways, to: ["One"] },
          { what: "promise", from: null, to: { by: "student", what: "Write", dueOn: day("2026-11-20") } },
          { what: "interestAfter", from: 4, to: null },
        ],
      });
      const [first, second] = [edit("2026-11-18T10:00Z"), edit("2026-11-19T10:00Z")];
      const result = await deps.transact(student.officeId, async ({ meetings }) => {
        await meetings.insert(meeting);
        await meetings.insertDebrief(debrief);
        await meetings.saveDebrief({ ...next, recordedAt: t("2030-01-01T00:00Z") });
        await meetings.addEdit(first);
        await meetings.addEdit(second);
        return [await meetings.findDebrief(meeting.id), await meetings.listEdits(meeting.id)];
      });
      expect(result).toEqual([next, [first, second]]);
    });

    test("have promises that change, and go", async () => {
      const { deps } = harness();
      const { student, contact } = await aWorld(deps);
      const meeting = aMeeting({ studentId: student.personId, contactIds: [contact.id] });
      const of = { meetingId: meeting.id, studentId: student.personId };
      const [kept, gone] = [aPromise(of), aPromise({ ...of, doneAt: t("2026-11-19T10:00Z") })];
      const changed = { ...kept, by: "professional", what: "Ask a colleague", dueOn: null } as const;
      const result = await deps.transact(student.officeId, async ({ meetings }) => {
        await meetings.insert(meeting);
        await meetings.addPromises([gone, kept]);
        await meetings.savePromise({ ...changed, doneAt: t("2030-01-01T00:00Z") });
        const both = await meetings.listPromises(meeting.id);
        await meetings.removePromises([gone.id]);
        await meetings.removePromises([]);
        return [both, await meetings.listPromises(meeting.id)];
      });
      expect(result).toEqual([[changed, gone], [changed]]);
    });

    test("that are unfinished are kept once, replaced, and dropped", async () => {
      const { deps } = harness();
      const { student, contact } = await aWorld(deps);
      const meeting = aMeeting({ studentId: student.personId, contactIds: [contact.id] });
      const permission = { answer: "", scope: "", purpose: "", words: "", how: "", givenOn: "" } as const;
      const person = {
        id: anId(),
        referrerContactId: "",
        name: "Pri",
        organisation: "",
        title: "",
        permission,
      };
      const first: DebriefDraft = {
        meetingId: meeting.id,
        studentId: student.personId,
        content: aDraft({ learned: "Half a sen", suggested: [person] }),
        savedAt: t("2026-11-17T16:00Z"),
        revision: 1,
      };
      const second = { ...first, content: aDraft(), savedAt: t("2026-11-17T17:00Z"), revision: 2 };
      const result = await deps.transact(student.officeId, async ({ meetings }) => {
        await meetings.insert(meeting);
        const before = await meetings.findDraft(meeting.id);
        await meetings.saveDraft(first);
        const one = await meetings.findDraft(meeting.id);
        await meetings.saveDraft(second);
        const two = await meetings.findDraft(meeting.id);
        await meetings.dropDraft(meeting.id);
        return [before, one, two, await meetings.findDraft(meeting.id)];
      });
      expect(result).toEqual([null, first, second, null]);
    });

    test("keep what was noted while they went on, each entry once", async () => {
      const { deps } = harness();
      const { student, contact } = await aWorld(deps);
      const meeting = aMeeting({ studentId: student.personId, contactIds: [contact.id] });
      const of = { meetingId: meeting.id, studentId: student.personId };
      const blank = { until: null, text: null, question: null, jotId: null };
      const at = (clock: string) => t(`2026-11-19T${clock}Z`);
      const jot = {
        ...blank,
        id: anId<LiveEntryId>(),
        kind: "jot",
        at: at("15:03"),
        text: "Maps",
        question: "closing-1",
      } as const;
      const goOn = {
        ...blank,
        id: anId<LiveEntryId>(),
        kind: "extended",
        at: at("15:02"),
        until: at("15:40"),
      } as const;
      const listed = await deps.transact(student.officeId, async ({ meetings }) => {
        await meetings.insert(meeting);
        await meetings.addLiveEntries([{ ...jot, ...of }]);
        await meetings.addLiveEntries([
          { ...jot, ...of, text: "Not again" },
          { ...goOn, ...of },
        ]);
        await meetings.addLiveEntries([]);
        return [await meetings.listLiveEntries(meeting.id), await meetings.listLiveEntries(anId())];
      });
      expect(listed).toEqual([[goOn, jot], []]);
    });

    test("are taken back with notes, promises, suggestions and their permissions", async () => {
      const { deps } = harness();
      const { student, contact } = await aWorld(deps);
      const of = { studentId: student.personId };
      const meeting = aMeeting({ ...of, contactIds: [contact.id] });
      const referral = aReferral({ ...of, meetingId: meeting.id, referrerContactId: contact.id });
      const result = await deps.transact(student.officeId, async ({ meetings, referrals, thankYous }) => {
        await meetings.insert(meeting);
        await meetings.insertDebrief(aDebrief({ meetingId: meeting.id }));
        await meetings.addPromises([aPromise({ ...of, meetingId: meeting.id })]);
        await thankYous.addAll([aThankYou({ ...of, meetingId: meeting.id, contactId: contact.id })]);
        await referrals.addAll([referral]);
        await referrals.addPermission(aPermission({ referralId: referral.id, recordedBy: student.personId }));
        await thankYous.removeOfMeeting(meeting.id);
        await referrals.removeAll([referral.id]);
        await referrals.removeAll([]);
        await meetings.removeDebrief(meeting.id);
        return [
          await meetings.findDebrief(meeting.id),
          await meetings.listPromises(meeting.id),
          await thankYous.listOfMeeting(meeting.id),
          await referrals.listOfMeeting(meeting.id),
          await referrals.permissions(referral.id),
        ];
      });
      expect(result).toEqual([null, [], [], [], []]);
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
        how: "in_meeting",
        givenOn: day("2026-11-17"),
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
      const later = { dueAt: t("2026-11-18T17:00Z"), openUntil: t("2026-11-24T17:00Z") };
      const snoozed = { ...thankYou, snoozedUntil: t("2026-11-19T14:00Z"), waivedAt: t("2026-11-18T11:00Z") };
      const result = await deps.transact(student.officeId, async (stores) => {
        await stores.meetings.insert(meeting);
        await stores.thankYous.addAll([thankYou]);
        const read = await stores.thankYous.findForUpdate(thankYou.id);
        await stores.thankYous.save({ ...sent, dueAt: t("2030-01-01T00:00Z") });
        const saved = await stores.thankYous.findForUpdate(thankYou.id);
        await stores.thankYous.save(snoozed);
        const listed = await stores.thankYous.listOfMeeting(meeting.id);
        await stores.thankYous.moveDates(thankYou.id, { ...thankYou, ...later });
        return [read, saved, listed, await stores.thankYous.listOfMeeting(meeting.id)];
      });
      expect(result).toEqual([thankYou, sent, [snoozed], [{ ...snoozed, ...later }]]);
      const twice = deps.transact(student.officeId, (stores) =>
        stores.thankYous.addAll([{ ...thankYou, id: anId() }]),
      );
      await expect(twice).rejects.toThrow();
    });

    test("keep what is written so far, and take it along when they go", async () => {
      const { deps } = harness();
      const { student, contact } = await aWorld(deps);
      const of = { studentId: student.personId };
      const meeting = aMeeting({ ...of, contactIds: [contact.id] });
      const thankYou = aThankYou({ ...of, meetingId: meeting.id, contactId: contact.id });
      const first = {
        ...of,
        thankYouId: thankYou.id,
        text: "Dear Grace,\n",
        revision: 1,
        savedAt: t("2026-11-18T10:00Z"),
      };
      const second = { ...first, text: "", revision: 2, savedAt: t("2026-11-18T11:00Z") };
      const result = await deps.transact(student.officeId, async ({ meetings, thankYous }) => {
        await meetings.insert(meeting);
        await thankYous.addAll([thankYou]);
        const read = [await thankYous.findDraft(thankYou.id)];
        for (const draft of [first, second]) {
          await thankYous.saveDraft(draft);
          read.push(await thankYous.findDraft(thankYou.id));
        }
        await thankYous.removeOfMeeting(meeting.id);
        return [...read, await thankYous.findDraft(thankYou.id)];
      });
      expect(result).toEqual([null, first, second, null]);
    });
  });
}
