import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DEFAULT_SETTINGS, type OfficeSettings } from "../office/settings.ts";
import { addHours, addMinutes } from "../shared/calendar.ts";
import { aMeeting, anId, aThankYou, berlin, newYork, t, utc } from "../testing/builders.ts";
import {
  planAdvisorDigest,
  planWeeklySummary,
  planDidItHappen,
  planInvitation,
  planMailProblem,
  planMeetingTomorrow,
  planThankYouReminders,
  type Recipient,
} from "./plan.ts";
import type { OfficeId, PersonId } from "../shared/ids.ts";
import { isQuiet } from "./quiet-hours.ts";

const ALWAYS: OfficeSettings = { ...DEFAULT_SETTINGS, quietHours: null };
const END = t("2026-11-17T15:30Z");
const after = (hours: number) => addHours(END, hours);
const student: Recipient = { id: anId(), zone: newYork };
const thankYou = aThankYou({ dueAt: after(24), openUntil: after(7 * 24) });

const times = (plan: ReturnType<typeof planThankYouReminders>) =>
  plan.map(({ step, dueAt, expiresAt }) => [step, dueAt, expiresAt]);

describe("the reminders of a thank-you note", () => {
  test("come 2, 20, 48 and 72 hours after the real end, each of use until the next", () => {
    expect(times(planThankYouReminders(thankYou, END, ALWAYS, student, END))).toEqual([
      ["soft", after(2), after(20)],
      ["firm", after(20), after(48)],
      ["late", after(48), after(72)],
      ["last", after(72), after(7 * 24)],
    ]);
  });

  test("begin at the time the student chose, and go on as planned", () => {
    const steps = (firstNudgeAt: typeof END) =>
      planThankYouReminders({ ...thankYou, firstNudgeAt }, END, ALWAYS, student, END).map(
        ({ step, dueAt }) => `${step} ${dueAt}`,
      );
    expect(steps(after(4))).toEqual([
      `soft ${after(4)}`,
      `firm ${after(20)}`,
      `late ${after(48)}`,
      `last ${after(72)}`,
    ]);
    expect(steps(after(21))).toEqual([`soft ${after(21)}`, `late ${after(48)}`, `last ${after(72)}`]);
  });

  test("name the note, its version, the step and the recipient in their key", () => {
    const [soft] = planThankYouReminders({ ...thankYou, version: 3 }, END, ALWAYS, student, END);
    expect(soft).toMatchObject({
      key: `thank_you:${thankYou.id}:v3:soft:${student.id}`,
      kind: "thank_you",
      subject: { kind: "thank_you", thankYouId: thankYou.id },
      lane: "bulk",
      version: 3,
      recipientId: student.id,
      zone: newYork,
    });
  });

  test.each([
    { from: after(2), want: ["soft", "firm", "late", "last"] },
    { from: addMinutes(after(2), 1), want: ["firm", "late", "last"] },
    { from: after(30), want: ["late", "last"] },
    { from: after(71), want: ["last"] },
    { from: after(100), want: [] },
  ])("after a debrief saved at $from are only those still ahead: $want", ({ from, want }) => {
    expect(planThankYouReminders(thankYou, END, ALWAYS, student, from).map(({ step }) => step)).toEqual(want);
  });

  test.each([
    ["sent", { sentAt: after(1), sentBy: "email" as const }],
    ["waived", { waivedAt: after(1) }],
  ])("are none once the note is %s", (_, done) => {
    expect(planThankYouReminders({ ...thankYou, ...done }, END, ALWAYS, student, END)).toEqual([]);
  });

  test("follow the office’s own hours", () => {
    const settings = { ...ALWAYS, thankYouSoftHours: 1, thankYouFirmHours: 10 };
    const [soft, firm] = planThankYouReminders(thankYou, END, settings, student, END);
    expect([soft?.dueAt, firm?.dueAt]).toEqual([after(1), after(10)]);
  });

  test("wait for the morning where the recipient is", () => {
    // 23:30 in New York is inside quiet hours; 20 hours after the end is not.
    const late = t("2026-11-18T02:30Z");
    const [soft, firm] = planThankYouReminders(
      { ...thankYou, openUntil: addHours(late, 168) },
      late,
      DEFAULT_SETTINGS,
      student,
      late,
    );
    expect(soft?.dueAt).toBe(t("2026-11-18T13:00Z"));
    expect(firm?.dueAt).toBe(addHours(late, 20));
    const there = { ...student, zone: berlin };
    expect(planThankYouReminders(thankYou, END, DEFAULT_SETTINGS, there, END)[0]?.dueAt).toBe(after(2));
  });

  test("that would fall on the same morning are one, the later step", () => {
    const settings = { ...DEFAULT_SETTINGS, thankYouSoftHours: 6, thankYouFirmHours: 12 };
    const end = t("2026-11-17T22:00Z");
    const open = { ...thankYou, openUntil: addHours(end, 168) };
    const [first, second] = planThankYouReminders(open, end, settings, student, end);
    expect([first?.step, first?.dueAt, second?.step]).toEqual(["firm", t("2026-11-18T13:00Z"), "late"]);
  });

  test.each([
    {
      until: after(18),
      want: [
        ["firm", after(18)],
        ["late", after(48)],
        ["last", after(72)],
      ],
    },
    {
      until: after(43),
      want: [
        ["late", after(43)],
        ["last", after(72)],
      ],
    },
    { until: after(60), want: [["last", after(60)]] },
    { until: after(90), want: [["last", after(90)]] },
    { until: after(168), want: [] },
  ])("after a snooze until $until start from there", ({ until, want }) => {
    const snoozed = { ...thankYou, version: 2, snoozedUntil: until };
    const plan = planThankYouReminders(snoozed, END, ALWAYS, student, END);
    expect(plan.map(({ step, dueAt }) => [step, dueAt])).toEqual(want);
  });

  test("never lie in quiet hours, never before `from`, and follow one another in order", () => {
    const zone = fc.constantFrom(newYork, berlin, utc);
    const start = fc
      .integer({ min: 0, max: 366 * 24 * 60 })
      .map((m) => addMinutes(t("2026-01-01T00:00Z"), m));
    fc.assert(
      fc.property(zone, start, fc.integer({ min: 0, max: 120 }), (where, end, lateBy) => {
        const open = aThankYou({ dueAt: addHours(end, 24), openUntil: addHours(end, 168) });
        const from = addHours(end, lateBy);
        const plan = planThankYouReminders(open, end, DEFAULT_SETTINGS, { id: anId(), zone: where }, from);
        for (const [index, { dueAt, expiresAt }] of plan.entries()) {
          expect(isQuiet(dueAt, where, DEFAULT_SETTINGS.quietHours)).toBe(false);
          expect(dueAt >= from && dueAt < expiresAt).toBe(true);
          const next = plan[index + 1];
          if (next) expect(expiresAt).toBe(next.dueAt);
        }
        expect(new Set(plan.map(({ key }) => key)).size).toBe(plan.length);
      }),
      { numRuns: 300 },
    );
  });
});

describe("the mail about tomorrow’s meeting", () => {
  const startsAt = t("2026-11-19T16:00Z");
  const meeting = aMeeting({ startsAt });
  const plan = (now: string, overrides = {}, settings = DEFAULT_SETTINGS) =>
    planMeetingTomorrow({ ...meeting, ...overrides }, settings, student, t(now));

  test("goes out the day before, at the same time of day, and is of use until the start", () => {
    expect(plan("2026-11-16T15:00Z")).toMatchObject([
      {
        key: `meeting_tomorrow:${meeting.id}:v1:only:${student.id}`,
        lane: "direct",
        dueAt: t("2026-11-18T16:00Z"),
        expiresAt: startsAt,
      },
    ]);
  });

  test("keeps the time of day over a change of clocks", () => {
    // New York falls back on 1 November 2026.
    const moved = { startsAt: t("2026-11-01T17:00Z") };
    expect(plan("2026-10-28T15:00Z", moved)).toMatchObject([{ dueAt: t("2026-10-31T16:00Z") }]);
  });

  test.each([
    ["2026-11-18T16:00Z", 1],
    ["2026-11-18T16:01Z", 0],
    ["2026-11-19T17:00Z", 0],
  ])("booked at %s: %i", (now, count) => {
    expect(plan(now)).toHaveLength(count);
  });

  test("is brought forward to the evening before quiet hours", () => {
    const early = { startsAt: t("2026-11-19T11:30Z") };
    expect(plan("2026-11-16T15:00Z", early)).toMatchObject([{ dueAt: t("2026-11-18T00:59Z") }]);
  });

  test("goes out in the morning when that evening has passed", () => {
    const early = { startsAt: t("2026-11-19T11:30Z") };
    expect(plan("2026-11-18T05:00Z", early)).toMatchObject([{ dueAt: t("2026-11-18T13:00Z") }]);
  });

  test("is a new one for a moved meeting", () => {
    const [again] = plan("2026-11-16T15:00Z", { scheduleVersion: 2 });
    expect(again?.key).toBe(`meeting_tomorrow:${meeting.id}:v2:only:${student.id}`);
  });

  test.each(["held", "cancelled", "no_show"] as const)("is not sent about a meeting that is %s", (status) => {
    expect(plan("2026-11-16T15:00Z", { status })).toEqual([]);
  });
});

describe("an invitation", () => {
  test("goes out at once, and again under a later version", () => {
    const now = t("2026-11-16T15:00Z");
    const [first] = planInvitation(student, 1, DEFAULT_SETTINGS, now);
    const [again] = planInvitation(student, 2, DEFAULT_SETTINGS, now);
    expect(first).toMatchObject({
      key: `invitation:${student.id}:v1:only:${student.id}`,
      lane: "direct",
      dueAt: now,
      expiresAt: addHours(now, 14 * 24),
    });
    expect(again?.key).not.toBe(first?.key);
  });

  test("waits for the morning in quiet hours", () => {
    const [first] = planInvitation(student, 1, DEFAULT_SETTINGS, t("2026-11-16T03:00Z"));
    expect(first?.dueAt).toBe(t("2026-11-16T13:00Z"));
  });
});

describe("did it happen", () => {
  const meeting = aMeeting({ startsAt: t("2026-11-17T15:00Z"), agreedMinutes: 30 });
  const booked = t("2026-11-10T12:00Z");
  const plan = (change: object = {}, settings = DEFAULT_SETTINGS, now = booked) =>
    planDidItHappen({ ...meeting, ...change }, settings, student, now);

  test("is asked once, two hours after the agreed end", () => {
    expect(plan()).toEqual([
      {
        key: `did_it_happen:${meeting.id}:v1:only:${student.id}`,
        kind: "did_it_happen",
        subject: { kind: "did_it_happen", meetingId: meeting.id },
        recipientId: student.id,
        zone: newYork,
        step: "only",
        version: 1,
        lane: "bulk",
        dueAt: t("2026-11-17T17:30Z"),
        expiresAt: t("2026-11-24T17:30Z"),
      },
    ]);
  });

  test("follows the office’s hours and waits for the morning", () => {
    expect(plan({}, { ...ALWAYS, didItHappenHours: 10 })[0]?.dueAt).toBe(t("2026-11-18T01:30Z"));
    expect(plan({}, { ...DEFAULT_SETTINGS, didItHappenHours: 10 })[0]?.dueAt).toBe(t("2026-11-18T13:00Z"));
  });

  test("is asked anew when the meeting moved, and not of one that was closed", () => {
    expect(plan({ scheduleVersion: 2 })[0]?.key).toContain(":v2:");
    for (const status of ["held", "cancelled", "no_show"]) expect(plan({ status })).toEqual([]);
  });

  test.each(["met", "moved"] as const)(
    "is not asked again of one that the student says they %s",
    (studentSays) => {
      expect(plan({ studentSays })).toEqual([]);
    },
  );

  test("of a meeting entered afterwards is asked as long after it was entered", () => {
    const now = t("2026-11-20T15:00Z");
    expect(plan({}, DEFAULT_SETTINGS, now)[0]?.dueAt).toBe(addHours(now, 2));
  });
});

describe("the digest of an advisor", () => {
  const plan = (
    digest: "daily" | "weekly" | "off",
    now: string,
    zone = newYork,
    settings = DEFAULT_SETTINGS,
  ) =>
    planAdvisorDigest({ ...student, zone, digest }, settings, t(now)).map(({ dueAt, expiresAt, version }) => [
      dueAt,
      expiresAt,
      version,
    ]);
  const monday = [t("2026-11-16T13:00Z"), t("2026-11-17T05:00Z"), 20261116];

  test("comes at eight on weekdays by the advisor’s own clock, and is old the next day", () => {
    expect(plan("daily", "2026-11-16T13:00Z")).toEqual([monday]);
    expect(plan("daily", "2026-11-16T12:59Z")).toEqual([]);
    expect(plan("daily", "2026-11-20T14:00Z")).toHaveLength(1);
    expect(plan("daily", "2026-11-21T14:00Z")).toEqual([]);
    expect(plan("daily", "2026-11-22T14:00Z")).toEqual([]);
  });

  test("is the same one however late in the day it is planned, and a missed day is not made up for", () => {
    expect(plan("daily", "2026-11-17T04:59Z")).toEqual([monday]);
    expect(plan("daily", "2026-11-17T05:00Z")).toEqual([]);
  });

  test("comes on Mondays only, or never, as they wish", () => {
    expect(plan("weekly", "2026-11-16T13:00Z")).toEqual([monday]);
    expect(plan("weekly", "2026-11-17T13:00Z")).toEqual([]);
    expect(plan("off", "2026-11-16T13:00Z")).toEqual([]);
  });

  test("follows the office’s hour, in the advisor’s zone", () => {
    const settings = { ...DEFAULT_SETTINGS, digestHour: 10 };
    expect(plan("daily", "2026-11-16T09:00Z", berlin, settings)[0]?.[0]).toBe(t("2026-11-16T09:00Z"));
    expect(plan("daily", "2026-11-16T08:59Z", berlin, settings)).toEqual([]);
  });

  test("at an hour of the night waits for the morning, or is left out when none follows that day", () => {
    expect(plan("daily", "2026-11-16T11:00Z", newYork, { ...DEFAULT_SETTINGS, digestHour: 5 })).toEqual([
      monday,
    ]);
    expect(plan("daily", "2026-11-17T03:00Z", newYork, { ...DEFAULT_SETTINGS, digestHour: 21 })).toEqual([]);
  });
});

test("a mail problem is told to each admin, once a day for each kind of problem", () => {
  const office = { id: anId<OfficeId>(), zone: newYork };
  const admins = [student, { ...student, id: anId<PersonId>() }];
  const keys = (problem: "bounced" | "lane_paused", now: string) =>
    planMailProblem(problem, office, admins, t(now)).map(({ key }) => key);
  expect(keys("bounced", "2026-11-16T15:00Z")).toEqual(
    admins.map(({ id }) => `mail_problem:${office.id}:v20261116:bounced:${id}`),
  );
  expect(keys("bounced", "2026-11-17T04:00Z")).toEqual(keys("bounced", "2026-11-16T15:00Z"));
  expect(keys("lane_paused", "2026-11-16T15:00Z")).not.toEqual(keys("bounced", "2026-11-16T15:00Z"));
  expect(keys("bounced", "2026-11-17T15:00Z")).not.toEqual(keys("bounced", "2026-11-16T15:00Z"));
});

describe("the summary of a student’s week", () => {
  const plan = (now: string, zone = newYork) =>
    planWeeklySummary({ ...student, zone }, DEFAULT_SETTINGS, t(now)).map(({ key, dueAt, expiresAt }) => [
      key,
      dueAt,
      expiresAt,
    ]);
  const key = `weekly_summary:${student.id}:v20261116:only:${student.id}`;

  test("comes on Mondays at the office’s hour of the student’s own day, and is old the next", () => {
    const monday = [key, t("2026-11-16T13:00Z"), t("2026-11-17T05:00Z")];
    expect(plan("2026-11-16T13:00Z")).toEqual([monday]);
    expect(plan("2026-11-17T04:59Z")).toEqual([monday]);
    expect(plan("2026-11-16T12:59Z")).toEqual([]);
    expect(plan("2026-11-17T13:00Z")).toEqual([]);
    expect(plan("2026-11-16T07:00Z", berlin)).toHaveLength(1);
  });
});
