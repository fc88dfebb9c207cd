import { expect, test } from "vitest";
import { keepInTouch } from "../duties/keep-in-touch.ts";
import { markOutreachSent, saveOutreach } from "../outreach/keep-outreach.ts";
import type { ContactId, ContactMergeId } from "../shared/ids.ts";
import { aMeeting, anId, aReferral, aThankYou, t } from "../testing/builders.ts";
import { memoryDeps } from "../testing/memory-deps.ts";
import { refusal } from "../testing/refusals.ts";
import { aWorld, knows } from "../testing/world.ts";
import { mergeContacts, previewMerge, undoMerge } from "./merge-contacts.ts";

const NOW = t("2026-11-18T15:00Z");

/** Grace twice: once met and written to, once with an address and a suggestion of her own. */
async function arrange() {
  const deps = memoryDeps({ now: NOW });
  const world = await aWorld(deps);
  const { student, office } = world;
  const stores = deps.stores(office.id);
  const met = await knows(deps, student, { name: "Grace Hopper", email: null, notes: "Met at the fair" });
  const twin = await knows(deps, student, {
    name: "G. Hopper",
    email: "grace@harbor.test",
    notes: "Knows the program",
    noteLevel: "only_me",
  });
  const omar = await knows(deps, student, { name: "Omar Haddad" });
  const own = { studentId: student.personId };
  const meetings = [met, twin].map(({ id }) => aMeeting({ ...own, contactIds: [id], status: "held" }));
  for (const meeting of meetings) await stores.meetings.insert(meeting);
  const [first, second] = meetings;
  if (!first || !second) throw new Error("No meetings.");
  const note = aThankYou({ ...own, meetingId: second.id, contactId: twin.id });
  await stores.thankYous.addAll([note]);
  const led = aReferral({ ...own, meetingId: first.id, referrerContactId: omar.id, contactId: twin.id });
  const gave = aReferral({ ...own, meetingId: second.id, referrerContactId: twin.id });
  await stores.referrals.addAll([led, gave]);
  await markOutreachSent(deps, student, { contactId: met.id, step: "first", sentBy: "email", sentAt: null });
  const draft = {
    contactId: twin.id,
    step: "first",
    revision: 0,
    howKnown: "alumni",
    subject: null,
    text: "Dear Grace",
  } as const;
  await saveOutreach(deps, student, draft);
  for (const contact of [met, twin])
    await deps.transact(office.id, (within) =>
      keepInTouch(deps, within, { ...own, contactId: contact.id, at: NOW, begins: true }),
    );
  const input = { requestId: anId<ContactMergeId>(), contactId: twin.id, otherId: met.id };
  return { ...world, deps, stores, met, twin, omar, led, gave, second, note, input };
}

/** Everything of an office but its record of acts. */
function picture({ deps, office }: Awaited<ReturnType<typeof arrange>>) {
  const { contacts, meetings, referrals, outreach, duties, thankYous } = deps.state(office.id);
  const rows = { contacts, meetings, referrals, outreach, duties, thankYous };
  return Object.fromEntries(
    Object.entries(rows).map(([name, map]) => [
      name,
      [...map.values()].map((row: object) => ({ ...row, revision: 0, version: 0 })),
    ]),
  );
}

test("two records become one: the one written to stays, takes what it lacks, and everything goes over", async () => {
  const { deps, student, office, stores, met, twin, led, gave, second, note, input } = await arrange();
  expect(await previewMerge(deps, student, input)).toMatchObject({
    refusal: null,
    kept: { id: met.id },
    merged: { id: twin.id },
    moves: { meetings: 1, suggestions: 2, messages: 0 },
    putAway: [{ step: "first", sent: false }],
  });
  expect(await mergeContacts(deps, student, input)).toEqual({ keptId: met.id, mergeId: input.requestId });
  expect(await stores.contacts.find(twin.id)).toBeNull();
  expect(await stores.contacts.find(met.id)).toMatchObject({
    name: "Grace Hopper",
    email: "grace@harbor.test",
    notes: "Met at the fair\n\nKnows the program",
    noteLevel: "only_me",
  });
  expect(await stores.contacts.listMeetings(met.id)).toHaveLength(2);
  expect(await stores.meetings.find(second.id)).toMatchObject({ contactIds: [met.id] });
  expect(await stores.thankYous.findForUpdate(note.id)).toMatchObject({ contactId: met.id });
  expect(await stores.referrals.findForUpdate(led.id)).toMatchObject({ contactId: met.id });
  expect(await stores.referrals.findForUpdate(gave.id)).toMatchObject({ referrerContactId: met.id });
  const touch = [...deps.state(office.id).duties.values()].filter(({ kind }) => kind === "keep_in_touch");
  expect(touch.map(({ contactId, waivedAt }) => [contactId, waivedAt])).toEqual([
    [met.id, null],
    [twin.id, NOW],
  ]);
  expect(deps.auditEvents(office.id).map(({ kind }) => kind)).toContain("contact.merged");
});

test("taking them apart leaves everything as it was, and doing either twice changes nothing more", async () => {
  const world = await arrange();
  const { deps, student, input, met, twin } = world;
  const before = picture(world);
  await mergeContacts(deps, student, input);
  await mergeContacts(deps, student, input);
  const mergeId = input.requestId;
  expect(await undoMerge(deps, student, { mergeId })).toEqual({ keptId: met.id, mergedId: twin.id });
  await undoMerge(deps, student, { mergeId });
  expect(picture(world)).toEqual(before);
});

test("what was written over since is not taken back", async () => {
  const { deps, student, stores, met, input } = await arrange();
  await mergeContacts(deps, student, input);
  const merged = await stores.contacts.find(met.id);
  if (!merged) throw new Error("Nobody there.");
  await stores.contacts.save({ ...merged, email: "new@harbor.test", revision: merged.revision + 1 });
  await undoMerge(deps, student, { mergeId: input.requestId });
  expect(await stores.contacts.find(met.id)).toMatchObject({
    email: "new@harbor.test",
    notes: "Met at the fair",
  });
});

test("people who were at one meeting, or of whom one suggested the other, are two; nobody is joined with themselves", async () => {
  const { deps, student, otherStudent, stores, met, twin, omar, input } = await arrange();
  const attempt = (contactId: ContactId, otherId: ContactId, actor = student) =>
    refusal(mergeContacts(deps, actor, { requestId: anId(), contactId, otherId }));
  expect(await attempt(omar.id, twin.id)).toMatchObject({ code: "rule_violated" });
  expect(await attempt(met.id, met.id)).toMatchObject({ code: "rule_violated" });
  await stores.meetings.insert(aMeeting({ studentId: student.personId, contactIds: [met.id, omar.id] }));
  expect(await attempt(met.id, omar.id)).toMatchObject({ code: "rule_violated" });
  expect(await attempt(met.id, twin.id, otherStudent)).toMatchObject({ code: "not_found" });
  expect(await refusal(undoMerge(deps, otherStudent, { mergeId: input.requestId }))).toMatchObject({
    code: "not_found",
  });
});

test("of three records joined in turn the later joining is taken apart first", async () => {
  const { deps, student, met, twin, input } = await arrange();
  const third = await knows(deps, student, { name: "Grace H." });
  const requestId = anId<ContactMergeId>();
  await mergeContacts(deps, student, { requestId, contactId: twin.id, otherId: third.id });
  await mergeContacts(deps, student, { ...input, contactId: twin.id, otherId: met.id });
  expect(await refusal(undoMerge(deps, student, { mergeId: requestId }))).toMatchObject({
    code: "rule_violated",
  });
  await undoMerge(deps, student, { mergeId: input.requestId });
  expect(await undoMerge(deps, student, { mergeId: requestId })).toMatchObject({ mergedId: third.id });
});
