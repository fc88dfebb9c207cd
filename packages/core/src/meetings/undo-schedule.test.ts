import { describe, expect, test } from "vitest";
import { isOpen } from "../duties/duty.ts";
import {
  aDuty,
  aMeeting,
  anId,
  anOutreach,
  aReferral,
  berlin,
  day,
  newYork,
  t,
} from "../testing/builders.ts";
import { memoryDeps } from "../testing/memory-deps.ts";
import { refusal } from "../testing/refusals.ts";
import { aWorld } from "../testing/world.ts";
import { closeMeeting } from "./close-meeting.ts";
import { mailMeetingFile } from "./mail-meeting-file.ts";
import { rescheduleMeeting } from "./reschedule-meeting.ts";
import { scheduleMeeting } from "./schedule-meeting.ts";
import type { ScheduleMeeting } from "./schemas.ts";
import { undoSchedule } from "./undo-schedule.ts";

const MONDAY = t("2026-11-16T15:00Z");

async function arrange() {
  const deps = memoryDeps({ now: MONDAY });
  const world = await aWorld(deps);
  const { student, office, contact } = world;
  const plan = {
    startsAt: t("2026-11-19T16:00Z"),
    agreedMinutes: 30,
    studentZone: newYork,
    professionalZone: berlin,
    format: "video" as const,
    place: null,
  };
  const input: ScheduleMeeting = { requestId: anId(), contactIds: [contact.id], ...plan };
  const ref = { meetingId: input.requestId };
  return {
    ...world,
    deps,
    ref,
    stores: deps.stores(office.id),
    book: () => scheduleMeeting(deps, student, input),
    move: () =>
      rescheduleMeeting(deps, student, { ...ref, ...plan, startsAt: t("2026-11-20T16:00Z"), revision: 1 }),
    undo: (actor = student) => undoSchedule(deps, actor, ref),
    mails: () => deps.deliveries(office.id).map(({ kind, state }) => [kind, state]),
    audited: () => deps.auditEvents(office.id).map(({ kind }) => kind),
  };
}

describe("a booking taken back", () => {
  test("goes with its mail, and can be made again", async () => {
    const { book, undo, stores, ref, mails, audited } = await arrange();
    await book();
    await undo();
    expect(await stores.meetings.find(ref.meetingId)).toBeNull();
    expect(mails()).toEqual([
      ["meeting_tomorrow", "cancelled"],
      ["did_it_happen", "cancelled"],
    ]);
    expect(audited()).toEqual(["meeting.scheduled", "meeting.unscheduled"]);
    expect(await refusal(undo())).toMatchObject({ code: "not_found" });
    await book();
    expect(mails()).toEqual([
      ["meeting_tomorrow", "planned"],
      ["did_it_happen", "planned"],
    ]);
  });

  test("opens again what it had answered: a suggestion that waited, and a follow-up", async () => {
    const { book, undo, stores, student, contact, otherContact } = await arrange();
    const studentId = student.personId;
    const before = aMeeting({ studentId, contactIds: [contact.id], status: "held" });
    await stores.meetings.insert(before);
    const led = aReferral({
      studentId,
      meetingId: before.id,
      referrerContactId: otherContact.id,
      contactId: contact.id,
    });
    await stores.referrals.addAll([led]);
    await stores.outreach.insert(
      anOutreach({
        studentId,
        contactId: contact.id,
        sentAt: t("2026-11-10T15:00Z"),
        sentBy: "email",
        followUpOn: day("2026-11-19"),
      }),
    );
    const waits = aDuty({ studentId, kind: "referral_waiting", referralId: led.id, contactId: null });
    const owed = aDuty({ studentId, kind: "follow_up_due", contactId: contact.id });
    for (const duty of [waits, owed]) await stores.duties.add(duty);
    const open = async () => [
      (await stores.duties.listAbout({ kind: "referral_waiting", referralId: led.id })).filter(isOpen).length,
      (await stores.duties.listAbout({ kind: "follow_up_due", contactId: contact.id })).filter(isOpen).length,
    ];
    await book();
    expect(await open()).toEqual([0, 0]);
    await undo();
    expect(await open()).toEqual([1, 1]);
  });

  test("puts the next update back to where it was counted from before", async () => {
    const { book, undo, stores, student, contact } = await arrange();
    const studentId = student.personId;
    const endedAt = t("2026-10-20T15:30Z");
    const held = aMeeting({
      studentId,
      contactIds: [contact.id],
      status: "held",
      bookedAt: t("2026-10-12T15:00Z"),
      actualStartAt: t("2026-10-20T15:00Z"),
      actualEndAt: endedAt,
    });
    await stores.meetings.insert(held);
    await stores.duties.add(aDuty({ studentId, contactId: contact.id, dueAt: t("2026-11-24T14:00Z") }));
    const owed = async () =>
      (await stores.duties.listAbout({ kind: "keep_in_touch", contactId: contact.id }))[0];
    const before = await owed();
    await book();
    expect((await owed())?.dueAt).not.toBe(before?.dueAt);
    await undo();
    expect(await owed()).toMatchObject({ dueAt: before?.dueAt, doneAt: null });
  });

  test("is refused once anything was done with it, and to anybody else", async () => {
    const { book, undo, move, otherStudent, advisor, stores, ref } = await arrange();
    await book();
    expect(await refusal(undo(otherStudent))).toMatchObject({ code: "not_found" });
    expect(await refusal(undo(advisor))).toMatchObject({ code: "forbidden" });
    await move();
    expect(await refusal(undo())).toMatchObject({ code: "rule_violated" });
    expect(await stores.meetings.find(ref.meetingId)).toMatchObject({ status: "scheduled", revision: 2 });
  });

  test("is refused when somebody was suggested in it already", async () => {
    const { book, undo, stores, student, contact, ref, mails } = await arrange();
    await book();
    const of = { studentId: student.personId, meetingId: ref.meetingId };
    await stores.referrals.addAll([aReferral({ ...of, referrerContactId: contact.id })]);
    expect(await refusal(undo())).toMatchObject({ code: "rule_violated" });
    expect(mails().map(([, state]) => state)).toEqual(["planned", "planned"]);
  });
});

describe("the calendar file by mail", () => {
  test("comes once for each plan of the meeting, at once", async () => {
    const { book, move, deps, student, ref, office, audited } = await arrange();
    await book();
    const ask = () => mailMeetingFile(deps, student, ref);
    const { to } = await ask();
    expect(to).toContain("@");
    expect(await ask()).toEqual({ to, again: true });
    await move();
    expect(await ask()).toEqual({ to, again: false });
    const files = deps.deliveries(office.id).filter(({ kind }) => kind === "meeting_file");
    expect(files).toMatchObject([
      { state: "planned", dueAt: MONDAY, lane: "direct", recipientId: student.personId, version: 1 },
      { state: "planned", dueAt: MONDAY, version: 2 },
    ]);
    expect(audited().filter((kind) => kind === "calendar.mailed")).toHaveLength(2);
  });

  test("is for a meeting of one’s own that is ahead", async () => {
    const { book, deps, student, otherStudent, advisor, ref } = await arrange();
    await book();
    expect(await refusal(mailMeetingFile(deps, otherStudent, ref))).toMatchObject({ code: "not_found" });
    expect(await refusal(mailMeetingFile(deps, advisor, ref))).toMatchObject({ code: "forbidden" });
    await closeMeeting(deps, student, { ...ref, outcome: "cancelled", by: "student", revision: 1 });
    expect(await refusal(mailMeetingFile(deps, student, ref))).toMatchObject({ code: "rule_violated" });
  });
});
