import { expect, test } from "vitest";
import { fieldsOf } from "../contacts/merge.ts";
import type { ContactId } from "../shared/ids.ts";
import { aDuty, aMeeting, anId, anOutreach, aReferral, aThankYou, t } from "./builders.ts";
import type { StoreHarness } from "./store-contract.ts";
import { aWorld, knows } from "./world.ts";

export function describeContactMerges(harness: () => StoreHarness): void {
  test("a meeting goes with whom it is with, unless anything hangs on it", async () => {
    const { deps } = harness();
    const { student, contact } = await aWorld(deps);
    const of = { studentId: student.personId, contactIds: [contact.id] };
    const [free, used] = [aMeeting(of), aMeeting(of)];
    const removed = await deps.transact(student.officeId, async ({ meetings, contacts, referrals }) => {
      await meetings.insert(free);
      await meetings.insert(used);
      await referrals.addAll([
        aReferral({ studentId: of.studentId, meetingId: used.id, referrerContactId: contact.id }),
      ]);
      const gone = [await meetings.removeUnused(free.id), await meetings.removeUnused(used.id)];
      return [gone, await meetings.removeUnused(free.id), await contacts.listMeetings(contact.id)];
    });
    expect(removed).toEqual([[true, false], false, [used.id]]);
  });

  test("a contact goes with its professional, unless anything hangs on it", async () => {
    const { deps } = harness();
    const { student, contact } = await aWorld(deps);
    const studentId = student.personId;
    const people = await Promise.all(["met", "wrote", "owed", "gave", "led"].map(() => knows(deps, student)));
    const [met, wrote, owed, gave, led] = people.map(({ id }) => id) as [
      ContactId,
      ContactId,
      ContactId,
      ContactId,
      ContactId,
    ];
    const meeting = aMeeting({ studentId, contactIds: [met] });
    await deps.transact(student.officeId, async ({ meetings, outreach, duties, referrals }) => {
      await meetings.insert(meeting);
      await outreach.insert(anOutreach({ studentId, contactId: wrote }));
      await duties.add(aDuty({ studentId, contactId: owed }));
      const of = { studentId, meetingId: meeting.id };
      await referrals.addAll([aReferral({ ...of, referrerContactId: gave, contactId: led })]);
    });
    const removed = await deps.transact(student.officeId, async ({ contacts, professionals }) => {
      const gone = [];
      for (const { id } of [...people, contact]) gone.push(await contacts.removeUnused(id));
      const again = await contacts.removeUnused(contact.id);
      const left = await professionals.findForUpdate(contact.professionalId);
      return [gone, again, await contacts.find(contact.id), left];
    });
    expect(removed).toEqual([[false, false, false, false, false, true], false, null, null]);
  });

  test("what hangs on a contact goes over to another and back, and the one that goes is hidden meanwhile", async () => {
    const { deps } = harness();
    const { student, contact: kept } = await aWorld(deps);
    const studentId = student.personId;
    const merged = await knows(deps, student, { name: "G. Hopper" });
    const other = await knows(deps, student, { name: "Noor Haddad" });
    const meeting = aMeeting({ studentId, contactIds: [merged.id, other.id] });
    const note = aThankYou({ studentId, meetingId: meeting.id, contactId: merged.id });
    const gave = aReferral({ studentId, meetingId: meeting.id, referrerContactId: merged.id });
    const led = aReferral({
      studentId,
      meetingId: meeting.id,
      referrerContactId: other.id,
      contactId: merged.id,
    });
    const message = anOutreach({ studentId, contactId: merged.id });
    const duty = aDuty({ studentId, contactId: merged.id });
    const moved = {
      meetings: [meeting.id],
      suggested: [gave.id],
      suggestedBy: [led.id],
      outreach: [message.id],
      duties: [duty.id],
    };
    const merge = {
      id: anId<never>(),
      studentId,
      keptId: kept.id,
      mergedId: merged.id,
      mergedName: merged.name,
      at: t("2026-11-18T15:00Z"),
      undoneAt: null,
      moved,
      before: fieldsOf(kept),
      after: fieldsOf(merged),
    };
    const look = (id: ContactId) =>
      deps.transact(student.officeId, async (stores) => ({
        found: (await stores.contacts.find(id))?.id,
        meetings: await stores.contacts.listMeetings(id),
        notes: (await stores.thankYous.listOfMeeting(meeting.id)).filter((each) => each.contactId === id)
          .length,
        gave: (await stores.referrals.listFrom(id)).map((each) => each.id),
        led: (await stores.referrals.listLeadingTo(id)).map((each) => each.id),
        wrote: (await stores.outreach.listOf(id)).map((each) => each.id),
        owed: (await stores.duties.listOwedTo(id)).map((each) => each.id),
      }));
    const all = {
      meetings: [meeting.id],
      notes: 1,
      gave: [gave.id],
      led: [led.id],
      wrote: [message.id],
      owed: [duty.id],
    };
    const nothing = { meetings: [], notes: 0, gave: [], led: [], wrote: [], owed: [] };
    await deps.transact(student.officeId, async (stores) => {
      await stores.meetings.insert(meeting);
      await stores.thankYous.addAll([note]);
      await stores.referrals.addAll([gave, led]);
      await stores.outreach.insert(message);
      await stores.duties.add(duty);
    });
    await deps.transact(student.officeId, async ({ contacts }) => {
      await contacts.repoint(merged.id, kept.id, moved);
      await contacts.addMerge(merge);
    });
    expect(await look(kept.id)).toEqual({ found: kept.id, ...all });
    expect(await look(merged.id)).toEqual({ found: undefined, ...nothing });
    const listed = await deps.transact(student.officeId, ({ contacts }) => contacts.listOf(studentId));
    expect(listed.map(({ id }) => id)).not.toContain(merged.id);
    const undoneAt = t("2026-11-19T15:00Z");
    const found = await deps.transact(student.officeId, async ({ contacts }) => {
      const before = await contacts.findMergeForUpdate(merge.id);
      await contacts.repoint(kept.id, merged.id, moved);
      await contacts.endMerge(merge.id, undoneAt);
      return [before, await contacts.findMergeForUpdate(merge.id)];
    });
    expect(found).toEqual([merge, { ...merge, undoneAt }]);
    expect(await look(kept.id)).toEqual({ found: kept.id, ...nothing });
    expect(await look(merged.id)).toEqual({ found: merged.id, ...all });
  });
}
