import { describe, expect, test } from "vitest";
import { changeDebrief } from "../meetings/change-debrief.ts";
import { recordDebrief } from "../meetings/record-debrief.ts";
import { scheduleMeeting } from "../meetings/schedule-meeting.ts";
import { ChangeDebrief, RecordDebrief } from "../meetings/schemas.ts";
import { setPromiseDone } from "../meetings/set-promise-done.ts";
import { undoDebrief } from "../meetings/undo-debrief.ts";
import { adoptReferral } from "../referrals/adopt-referral.ts";
import { letGoReferral, takeUpReferral } from "../referrals/let-go.ts";
import { splitReferral } from "../referrals/split-referral.ts";
import { addHours, addMinutes } from "../shared/calendar.ts";
import { aMeeting, anId, aReferral, day, t } from "../testing/builders.ts";
import { memoryDeps } from "../testing/memory-deps.ts";
import { refusal } from "../testing/refusals.ts";
import { aWorld, knows } from "../testing/world.ts";
import { markThankYouSent } from "../thanks/mark-sent.ts";
import { markDutyDone, snoozeDuty, undoDuty, unwaiveDuty, waiveDuty } from "./change-duty.ts";
import type { DutyKind } from "./duty.ts";

const START = t("2026-11-17T15:00Z");
const END = t("2026-11-17T15:30Z");
const NOW = t("2026-11-17T16:30Z");

async function arrange() {
  const deps = memoryDeps({ now: NOW });
  const world = await aWorld(deps);
  const { office, student, contact } = world;
  const stores = deps.stores(office.id);
  const referrer = await knows(deps, student, { name: "Noor Haddad" });
  const earlier = aMeeting({ studentId: student.personId, contactIds: [referrer.id], status: "held" });
  const led = aReferral({
    studentId: student.personId,
    meetingId: earlier.id,
    referrerContactId: referrer.id,
    contactId: contact.id,
  });
  await stores.referrals.addAll([led]);
  const meeting = aMeeting({ studentId: student.personId, contactIds: [contact.id], startsAt: START });
  await stores.meetings.insert(meeting);
  const promiseId = anId<never>();
  const referralId = anId<never>();
  const write = () =>
    recordDebrief(
      deps,
      student,
      RecordDebrief.parse({
        meetingId: meeting.id,
        actualStartAt: START,
        actualEndAt: END,
        promises: [
          { id: promiseId, by: "student", what: "Send the article", dueOn: "2026-11-20" },
          { id: anId(), by: "student", what: "Read the book", dueOn: null },
          { id: anId(), by: "professional", what: "Ask a colleague", dueOn: "2026-11-20" },
        ],
        suggested: [{ id: referralId, name: "Priya Raman", permission: { answer: "granted" } }],
        revision: 1,
      }),
    );
  const duty = (kind: DutyKind) => {
    const found = [...deps.state(office.id).duties.values()].filter((row) => row.kind === kind).at(-1);
    if (!found) throw new Error(`No ${kind}.`);
    return found;
  };
  const mail = (kind: DutyKind) =>
    deps
      .deliveries(office.id)
      .filter((row) => row.kind === kind)
      .map(({ version, state, reason }) => [version, state, reason]);
  /** Of those that wait. */
  const due = (kind: DutyKind) =>
    deps
      .deliveries(office.id)
      .flatMap((row) => (row.kind === kind && row.state === "planned" ? [row.dueAt] : []));
  return { ...world, deps, stores, referrer, led, meeting, promiseId, referralId, write, duty, mail, due };
}

test("a write-up owes what was promised, suggested, to be told and to be kept up, each with one mail", async () => {
  const { write, deps, office, duty, due, referrer, contact, led } = await arrange();
  await write();
  expect(deps.state(office.id).duties.size).toBe(4);
  expect(due("promise_due")).toEqual([t("2026-11-20T14:00Z")]);
  expect(due("referral_waiting")).toEqual([t("2026-11-24T16:30Z")]);
  expect(due("tell_referrer")).toEqual([addHours(END, 24)]);
  expect(due("keep_in_touch")).toEqual([t("2026-12-22T14:00Z")]);
  expect(duty("tell_referrer")).toMatchObject({ contactId: referrer.id, referralId: led.id });
  expect(duty("keep_in_touch")).toMatchObject({ contactId: contact.id, round: 1 });
});

test("another end, noted later, moves the news to the referrer as far", async () => {
  const { write, deps, student, meeting, due, promiseId } = await arrange();
  await write();
  const kept = { id: promiseId, by: "student", what: "Send the article", dueOn: "2026-11-20" };
  const actualEndAt = addMinutes(END, 25);
  const input = { meetingId: meeting.id, actualStartAt: START, actualEndAt, promises: [kept], revision: 2 };
  await changeDebrief(deps, student, ChangeDebrief.parse(input));
  expect(due("tell_referrer")).toEqual([addHours(actualEndAt, 24)]);
  expect(due("promise_due")).toEqual([t("2026-11-20T14:00Z")]);
  expect(due("keep_in_touch")).toEqual([t("2026-12-22T14:00Z")]);
});

test("undoing the write-up takes all of it back, and writing it up again owes it again", async () => {
  const { write, deps, student, office, meeting, mail } = await arrange();
  await write();
  await undoDebrief(deps, student, { meetingId: meeting.id });
  expect(deps.state(office.id).duties.size).toBe(0);
  const states = deps
    .deliveries(office.id)
    .filter(({ kind }) => kind !== "did_it_happen" && kind !== "meeting_tomorrow");
  expect(new Set(states.map(({ state }) => state))).toEqual(new Set(["cancelled"]));
  expect(new Set(states.map(({ reason }) => reason))).toEqual(new Set(["write_up_undone"]));
  expect(mail("keep_in_touch")).toHaveLength(1);
});

describe("a suggestion that turns out to be somebody", () => {
  test("the student met since owes its giver the news, until they are told apart again", async () => {
    const { deps, student, office, write, stores, led, contact, duty, mail } = await arrange();
    await stores.referrals.linkContact(led.id, null);
    await write();
    const told = () =>
      [...deps.state(office.id).duties.values()].filter(({ kind }) => kind === "tell_referrer").length;
    expect(told()).toBe(0);
    const ref = { referralId: led.id };
    await adoptReferral(deps, student, { ...ref, contactId: contact.id, requestId: anId() });
    expect(duty("tell_referrer")).toMatchObject({ referralId: led.id, dueAt: addHours(END, 24) });
    await splitReferral(deps, student, ref);
    expect(told()).toBe(0);
    expect(mail("tell_referrer")).toEqual([[1, "cancelled", "duty_not_needed"]]);
  });

  test("the student only met before owes nothing", async () => {
    const { deps, student, stores, led, contact, write, referrer } = await arrange();
    await write();
    const later = aReferral({ ...led, id: anId(), contactId: null, createdAt: addHours(END, 48) });
    await stores.referrals.addAll([later]);
    const before = deps.deliveries(student.officeId).length;
    await adoptReferral(deps, student, { referralId: later.id, contactId: contact.id, requestId: anId() });
    expect(later.referrerContactId).toBe(referrer.id);
    expect(deps.deliveries(student.officeId)).toHaveLength(before);
  });
});

describe("a promise", () => {
  test("ticked in its meeting is done, and unticked owed again, as the same mail", async () => {
    const { write, deps, student, promiseId, duty, mail } = await arrange();
    await write();
    await setPromiseDone(deps, student, { promiseId, done: true });
    expect(duty("promise_due").doneAt).toBe(NOW);
    expect(mail("promise_due")).toEqual([[1, "cancelled", "duty_done"]]);
    await setPromiseDone(deps, student, { promiseId, done: false });
    expect(mail("promise_due")).toEqual([[1, "planned", null]]);
  });

  test("ticked on the list is ticked in its meeting", async () => {
    const { write, deps, student, promiseId, duty, stores } = await arrange();
    await write();
    const ref = { dutyId: duty("promise_due").id };
    expect(await markDutyDone(deps, student, ref)).toEqual({ changed: true });
    expect(await markDutyDone(deps, student, ref)).toEqual({ changed: false });
    expect((await stores.meetings.findPromiseForUpdate(promiseId))?.doneAt).toBe(NOW);
    await undoDuty(deps, student, ref);
    expect((await stores.meetings.findPromiseForUpdate(promiseId))?.doneAt).toBeNull();
  });
});

describe("putting off", () => {
  test("moves the mail under a new version, says why, and twice is once", async () => {
    const { write, deps, student, duty, mail, due } = await arrange();
    await write();
    const input = { dutyId: duty("tell_referrer").id, until: day("2026-11-30"), reason: "Exams" };
    expect(await snoozeDuty(deps, student, input)).toEqual({ changed: true });
    expect(await snoozeDuty(deps, student, input)).toEqual({ changed: false });
    expect(duty("tell_referrer")).toMatchObject({ version: 2, reason: "Exams" });
    expect(mail("tell_referrer")).toEqual([
      [1, "cancelled", "snoozed"],
      [2, "planned", null],
    ]);
    expect(due("tell_referrer")).toEqual([t("2026-11-30T14:00Z")]);
  });

  test.each(["2026-11-17", "2026-11-01", "2027-11-30"])("until %s is refused", async (until) => {
    const { write, deps, student, duty } = await arrange();
    await write();
    const input = { dutyId: duty("tell_referrer").id, until: day(until), reason: null };
    expect(await refusal(snoozeDuty(deps, student, input))).toMatchObject({
      code: "invalid",
      fields: { until: expect.any(String) },
    });
  });
});

describe("a suggestion", () => {
  test("waits no more once a meeting with that person is planned", async () => {
    const { write, deps, student, stores, referralId, mail } = await arrange();
    await write();
    const priya = await knows(deps, student, { name: "Priya Raman" });
    await stores.referrals.linkContact(referralId, priya.id);
    await scheduleMeeting(deps, student, {
      requestId: anId<never>(),
      contactIds: [priya.id],
      startsAt: t("2026-11-25T15:00Z"),
      agreedMinutes: 30,
      studentZone: student.zone,
      professionalZone: student.zone,
      format: "video",
      place: null,
    });
    expect(mail("referral_waiting")).toEqual([[1, "cancelled", "duty_done"]]);
  });

  test("that was let go is not brought to mind, and is again once taken up", async () => {
    const { write, deps, student, referralId, mail } = await arrange();
    await write();
    await letGoReferral(deps, student, { referralId, reason: null });
    expect(mail("referral_waiting")).toEqual([[1, "cancelled", "duty_not_needed"]]);
    await takeUpReferral(deps, student, { referralId });
    expect(mail("referral_waiting")).toEqual([[1, "planned", null]]);
  });
});

describe("keeping in touch", () => {
  test("starts anew after an update, and undo takes the next one away", async () => {
    const { write, deps, office, student, duty, mail } = await arrange();
    await write();
    deps.setNow(t("2026-12-22T15:00Z"));
    const first = duty("keep_in_touch");
    await markDutyDone(deps, student, { dutyId: first.id });
    expect(duty("keep_in_touch")).toMatchObject({ round: 2, dueAt: t("2027-04-22T13:00Z") });
    await undoDuty(deps, student, { dutyId: first.id });
    expect(
      [...deps.state(office.id).duties.values()].filter(({ kind }) => kind === "keep_in_touch"),
    ).toHaveLength(1);
    expect(mail("keep_in_touch").map(([, state]) => state)).toEqual(["planned", "cancelled"]);
  });

  test("counts from any later contact, such as the note of thanks", async () => {
    const { write, deps, student, stores, meeting, mail, due } = await arrange();
    await write();
    deps.setNow(t("2026-11-19T16:00Z"));
    const [note] = await stores.thankYous.listOfMeeting(meeting.id);
    if (!note) throw new Error("A note is owed.");
    await markThankYouSent(deps, student, { thankYouId: note.id, sentBy: "email", sentAt: null });
    expect(mail("keep_in_touch")).toEqual([
      [1, "cancelled", "replanned"],
      [2, "planned", null],
    ]);
    expect(due("keep_in_touch")).toEqual([t("2026-12-24T14:00Z")]);
  });

  test("that was declined is over for good, whatever contact follows, until that is taken back", async () => {
    const { write, deps, office, student, stores, meeting, duty, mail } = await arrange();
    await write();
    const ref = { dutyId: duty("keep_in_touch").id };
    await waiveDuty(deps, student, { ...ref, reason: "They prefer not to" });
    const [note] = await stores.thankYous.listOfMeeting(meeting.id);
    if (!note) throw new Error("A note is owed.");
    await markThankYouSent(deps, student, { thankYouId: note.id, sentBy: "email", sentAt: null });
    expect(mail("keep_in_touch")).toEqual([[1, "cancelled", "duty_not_needed"]]);
    await unwaiveDuty(deps, student, ref);
    expect(mail("keep_in_touch")).toEqual([[1, "planned", null]]);
    expect(deps.auditEvents(office.id).map(({ kind }) => kind)).toContain("duty.unwaived");
  });
});

test("is nobody else's, and no emailed link's", async () => {
  const { write, deps, student, otherStudent, advisor, duty } = await arrange();
  await write();
  const ref = { dutyId: duty("tell_referrer").id };
  expect(await refusal(markDutyDone(deps, otherStudent, ref))).toMatchObject({ code: "not_found" });
  expect(await refusal(markDutyDone(deps, advisor, ref))).toMatchObject({ code: "forbidden" });
  const byLink = { ...student, via: "email_link" } as const;
  expect(await refusal(markDutyDone(deps, byLink, ref))).toMatchObject({ code: "forbidden" });
});
