import { describe, expect, test } from "vitest";
import { addHours, addMinutes } from "../shared/calendar.ts";
import { aCohort, anEnrolment, anId, berlin, newYork, t } from "../testing/builders.ts";
import { memoryDeps } from "../testing/memory-deps.ts";
import { refusal } from "../testing/refusals.ts";
import { aWorld } from "../testing/world.ts";
import { closeMeeting, reopenMeeting } from "./close-meeting.ts";
import { rescheduleMeeting } from "./reschedule-meeting.ts";
import { scheduleMeeting } from "./schedule-meeting.ts";
import type { ScheduleMeeting } from "./schemas.ts";

const MONDAY = t("2026-11-16T15:00Z");
const THURSDAY = t("2026-11-19T16:00Z");

async function arrange() {
  const deps = memoryDeps({ now: MONDAY });
  const world = await aWorld(deps);
  const { student, office } = world;
  const input: ScheduleMeeting = {
    requestId: anId(),
    contactIds: [world.contact.id],
    startsAt: THURSDAY,
    agreedMinutes: 30,
    studentZone: newYork,
    professionalZone: berlin,
    format: "video",
    place: null,
  };
  const meetingId = input.requestId;
  const move = (change: Partial<ScheduleMeeting> & { revision?: number }, actor = student) => {
    const { requestId: _, contactIds: __, ...fields } = input;
    return rescheduleMeeting(deps, actor, { ...fields, meetingId, revision: 1, ...change });
  };
  const mailOf = (kind: "meeting_tomorrow" | "did_it_happen") =>
    deps.deliveries(office.id).filter((row) => row.kind === kind);
  return {
    ...world,
    deps,
    input,
    meetingId,
    mailOf,
    schedule: (change: Partial<ScheduleMeeting> = {}, actor = student) =>
      scheduleMeeting(deps, actor, { ...input, ...change }),
    move,
    stored: () => deps.stores(office.id).meetings.find(meetingId),
    mail: () =>
      mailOf("meeting_tomorrow").map(({ key, state, reason }) => [key.split(":")[2], state, reason]),
    audited: () => deps.auditEvents(office.id).map(({ kind }) => kind),
  };
}

describe("booking a meeting", () => {
  test("writes it, plans the mail of the day before and says who did it", async () => {
    const { schedule, stored, deps, office, student, meetingId } = await arrange();
    expect(await schedule()).toEqual({ meetingId, opensDebrief: false });
    expect(await stored()).toMatchObject({
      studentId: student.personId,
      status: "scheduled",
      bookedAt: MONDAY,
    });
    expect(deps.deliveries(office.id)).toMatchObject([
      {
        kind: "meeting_tomorrow",
        state: "planned",
        dueAt: t("2026-11-18T16:00Z"),
        recipientId: student.personId,
      },
      { kind: "did_it_happen", state: "planned", recipientId: student.personId },
    ]);
    expect(deps.auditEvents(office.id)).toMatchObject([
      {
        kind: "meeting.scheduled",
        actorId: student.personId,
        studentId: student.personId,
        subjectId: meetingId,
        via: "app",
        at: MONDAY,
      },
    ]);
  });

  test("of the past opens the debrief; if that stays unwritten, it is asked about", async () => {
    const { schedule, mail, mailOf, audited } = await arrange();
    expect(await schedule({ startsAt: t("2026-11-13T16:00Z"), agreedMinutes: 95 })).toMatchObject({
      opensDebrief: true,
    });
    expect(mail()).toEqual([]);
    expect(mailOf("did_it_happen")).toMatchObject([{ dueAt: addHours(MONDAY, 2) }]);
    expect(audited()).toEqual(["meeting.logged"]);
  });

  test("twice with one form books one", async () => {
    const { schedule, meetingId, audited } = await arrange();
    const both = await Promise.all([schedule(), schedule({ agreedMinutes: 45 })]);
    expect(both).toEqual([
      { meetingId, opensDebrief: false },
      { meetingId, opensDebrief: false },
    ]);
    expect(audited()).toHaveLength(1);
  });

  test.each([
    { change: { agreedMinutes: 10 }, field: "agreedMinutes", message: "Agree on at least 15 minutes." },
    {
      change: { agreedMinutes: 61 },
      field: "agreedMinutes",
      message: "Agree on at most 60 minutes. You can log a longer talk afterwards.",
    },
    {
      change: { startsAt: t("2030-01-01T12:00Z") },
      field: "startsAt",
      message: "Choose a date within the next two years.",
    },
    {
      change: { startsAt: t("2001-01-01T12:00Z") },
      field: "startsAt",
      message: "Choose a date within the last two years.",
    },
  ])("is refused at the field: $message", async ({ change, field, message }) => {
    const { schedule, stored } = await arrange();
    expect(await refusal(schedule(change))).toEqual({
      code: "rule_violated",
      message,
      fields: { [field]: message },
    });
    expect(await stored()).toBeNull();
  });

  test("with another student’s contact is refused as if there were none", async () => {
    const { schedule, otherContact } = await arrange();
    const refused = { code: "not_found", fields: { contactIds: "Choose someone from your people." } };
    expect(await refusal(schedule({ contactIds: [otherContact.id] }))).toMatchObject(refused);
    expect(await refusal(schedule({ contactIds: [anId()] }))).toMatchObject(refused);
  });

  test("is for students, in the app", async () => {
    const { schedule, advisor, admin, student } = await arrange();
    for (const actor of [advisor, admin, { ...student, via: "email_link" as const }]) {
      expect(await refusal(schedule({}, actor))).toMatchObject({ code: "forbidden" });
    }
  });

  test("under another student’s id is a conflict that shows nothing", async () => {
    const { schedule, otherStudent, otherContact } = await arrange();
    await schedule();
    const refused = await refusal(schedule({ contactIds: [otherContact.id] }, otherStudent));
    expect(refused).toMatchObject({ code: "conflict", fields: {} });
  });
});

describe("moving a meeting", () => {
  test("raises its version, cancels the old mail and plans a new one", async () => {
    const { schedule, move, stored, mail, audited } = await arrange();
    await schedule();
    await move({ startsAt: addHours(THURSDAY, 24) });
    expect(await stored()).toMatchObject({
      startsAt: addHours(THURSDAY, 24),
      scheduleVersion: 2,
      revision: 2,
    });
    expect(mail()).toEqual([
      ["v1", "cancelled", "meeting_moved"],
      ["v2", "planned", null],
    ]);
    expect(audited()).toEqual(["meeting.scheduled", "meeting.moved"]);
  });

  test("to less than 24 hours ahead plans no new mail", async () => {
    const { schedule, move, mail } = await arrange();
    await schedule();
    await move({ startsAt: addHours(MONDAY, 20) });
    expect(mail()).toEqual([["v1", "cancelled", "meeting_moved"]]);
  });

  test("to another room keeps its version and its mail", async () => {
    const { schedule, move, stored, mail } = await arrange();
    await schedule();
    await move({ place: "Room 4" });
    expect(await stored()).toMatchObject({ place: "Room 4", scheduleVersion: 1, revision: 2 });
    expect(mail()).toEqual([["v1", "planned", null]]);
  });

  test("twice with one form moves it once, and an older form is a conflict", async () => {
    const { schedule, move, stored, audited } = await arrange();
    await schedule();
    await move({ agreedMinutes: 45 });
    await move({ agreedMinutes: 45 });
    expect(await stored()).toMatchObject({ revision: 2 });
    expect(audited()).toHaveLength(2);
    expect(await refusal(move({ agreedMinutes: 20 }))).toMatchObject({ code: "conflict" });
  });

  test("that is another student’s, or closed, is refused", async () => {
    const { schedule, move, otherStudent, deps, student, meetingId } = await arrange();
    await schedule();
    expect(await refusal(move({ agreedMinutes: 45 }, otherStudent))).toMatchObject({ code: "not_found" });
    await closeMeeting(deps, student, { meetingId, outcome: "cancelled", by: "student", revision: 1 });
    expect(await refusal(move({ agreedMinutes: 45, revision: 2 }))).toMatchObject({ code: "rule_violated" });
  });
});

describe("the question whether a meeting took place", () => {
  const due = addHours(addMinutes(t("2026-11-19T16:00Z"), 30), 2);
  const rows = (list: readonly { state: string; reason: string | null; dueAt: string; key: string }[]) =>
    list.map(({ key, state, reason, dueAt }) => [key.split(":")[2], state, reason, dueAt]);

  test("moves with the meeting, goes with it and comes back with it", async () => {
    const { schedule, move, mailOf, deps, student, meetingId } = await arrange();
    await schedule({ startsAt: t("2026-11-19T16:00Z"), agreedMinutes: 30 });
    await move({ startsAt: t("2026-11-20T16:00Z"), agreedMinutes: 30 });
    const [old] = [["v1", "cancelled", "meeting_moved", due]];
    const later = addHours(due, 24);
    expect(rows(mailOf("did_it_happen"))).toEqual([old, ["v2", "planned", null, later]]);

    await closeMeeting(deps, student, { meetingId, outcome: "cancelled", by: "professional", revision: 2 });
    expect(rows(mailOf("did_it_happen"))).toEqual([old, ["v2", "cancelled", "meeting_closed", later]]);
    await reopenMeeting(deps, student, { meetingId, revision: 3 });
    expect(rows(mailOf("did_it_happen"))).toEqual([old, ["v2", "planned", null, later]]);
  });

  test("is not asked once it is written up", async () => {
    const { schedule, mailOf, deps, student, meetingId } = await arrange();
    await schedule({ startsAt: addHours(MONDAY, -1) });
    await closeMeeting(deps, student, { meetingId, outcome: "no_show", by: "professional", revision: 1 });
    expect(mailOf("did_it_happen")).toMatchObject([{ state: "cancelled", reason: "meeting_closed" }]);
  });
});

describe("closing a meeting", () => {
  test("as cancelled stops its mail, and taking that back revives the same row", async () => {
    const { schedule, deps, student, meetingId, stored, mail, audited } = await arrange();
    await schedule();
    const close = () =>
      closeMeeting(deps, student, { meetingId, outcome: "cancelled", by: "professional", revision: 1 });
    await close();
    await close();
    expect(await stored()).toMatchObject({ status: "cancelled", closedBy: "professional", revision: 2 });
    expect(mail()).toEqual([["v1", "cancelled", "meeting_closed"]]);

    await reopenMeeting(deps, student, { meetingId, revision: 2 });
    await reopenMeeting(deps, student, { meetingId, revision: 2 });
    expect(await stored()).toMatchObject({ status: "scheduled", closedBy: null, revision: 3 });
    expect(mail()).toEqual([["v1", "planned", null]]);
    expect(audited()).toEqual(["meeting.scheduled", "meeting.closed", "meeting.reopened"]);
  });

  test("as a no-show waits for its start", async () => {
    const { schedule, deps, student, meetingId, office, stored } = await arrange();
    await schedule();
    const noShow = (revision = 1) =>
      closeMeeting(deps, student, { meetingId, outcome: "no_show", by: "student", revision });
    expect(await refusal(noShow())).toMatchObject({
      code: "rule_violated",
      message: expect.stringContaining("hasn’t started"),
    });
    deps.setNow(THURSDAY);
    expect(await refusal(noShow(7))).toMatchObject({ code: "conflict" });
    await noShow();
    expect(await stored()).toMatchObject({ status: "no_show", closedBy: "student" });
    expect(await deps.stores(office.id).thankYous.listOfMeeting(meetingId)).toEqual([]);
  });

  test("happens once, and only to one’s own", async () => {
    const { schedule, deps, student, otherStudent, meetingId } = await arrange();
    await schedule();
    const cancel = { meetingId, outcome: "cancelled", by: "student", revision: 1 } as const;
    expect(await refusal(closeMeeting(deps, otherStudent, cancel))).toMatchObject({ code: "not_found" });
    await closeMeeting(deps, student, cancel);
    const again = closeMeeting(deps, student, { ...cancel, by: "professional", revision: 2 });
    expect(await refusal(again)).toMatchObject({ code: "rule_violated" });
    const foreign = reopenMeeting(deps, otherStudent, { meetingId, revision: 2 });
    expect(await refusal(foreign)).toMatchObject({ code: "not_found" });
  });
});

test("a summary of the student follows each fact about a meeting", async () => {
  const { deps, office, student, schedule, move, meetingId } = await arrange();
  const cohort = aCohort();
  const { cohorts } = deps.stores(office.id);
  await cohorts.insert(cohort);
  await cohorts.enrol(anEnrolment({ cohortId: cohort.id, studentId: student.personId, enrolledAt: MONDAY }));
  const next = () => deps.progress(office.id, student.personId)[0]?.nextMeetingAt;
  await schedule();
  expect(next()).toBe(THURSDAY);
  await move({ startsAt: addHours(THURSDAY, 3) });
  expect(next()).toBe(addHours(THURSDAY, 3));
  await closeMeeting(deps, student, { meetingId, outcome: "cancelled", by: "student", revision: 2 });
  expect(next()).toBeNull();
  await reopenMeeting(deps, student, { meetingId, revision: 3 });
  expect(next()).toBe(addHours(THURSDAY, 3));
});
