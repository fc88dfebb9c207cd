import { describe, expect, test } from "vitest";
import { DEFAULT_SETTINGS } from "../office/settings.ts";
import { addHours, addMinutes } from "../shared/calendar.ts";
import type { Instant } from "../shared/time.ts";
import { anId, aProgress, t } from "../testing/builders.ts";
import { NO_ANSWERS } from "./eligibility.ts";
import type { StudentFacts } from "./progress.ts";
import { attentionOf, summarizeProgress } from "./summarize-progress.ts";

const termStartsAt = t("2026-09-01T04:00Z");
const termEndsAt = t("2026-12-19T05:00Z");
const enrolledAt = t("2026-09-10T12:00Z");
const days = (at: Instant, count: number) => addHours(at, 24 * count);

const term = {
  cohortId: anId<StudentFacts["enrolments"][number]["cohortId"]>(),
  enrolledAt,
  goalMeetings: 3,
  termStartsAt,
  termEndsAt,
  leave: null,
  leastMinutes: null,
  rules: [],
};
const base: StudentFacts = {
  studentId: anId(),
  enrolments: [term],
  decisions: [],
  meetings: [],
  thankYous: [],
  contactsAddedAt: [],
  askedAt: [],
  suggestedAt: [],
  waitingReferralsDueAt: [],
  tasks: [],
  lastActivityAt: null,
};
type Meeting = StudentFacts["meetings"][number];
const held = (at: string): Meeting => ({
  id: anId(),
  organisations: ["Harbor Maps"],
  answers: NO_ANSWERS,
  status: "held",
  startsAt: t(at),
  agreedMinutes: 30,
  actualStartAt: t(at),
  actualEndAt: addMinutes(t(at), 40),
  bookedAt: enrolledAt,
  preparedAt: enrolledAt,
  debrief: null,
});
const scheduled = (at: string): Meeting => ({
  ...held(at),
  status: "scheduled",
  actualStartAt: null,
  actualEndAt: null,
});
const owed = (dueAt: string, done: Partial<StudentFacts["thankYous"][number]> = {}) => ({
  dueAt: t(dueAt),
  openUntil: days(t(dueAt), 6),
  sentAt: null,
  waivedAt: null,
  meetingEndAt: addHours(t(dueAt), -24),
  ...done,
});
const one = (facts: Partial<StudentFacts>) => {
  const [progress] = summarizeProgress({ ...base, ...facts }, DEFAULT_SETTINGS);
  if (!progress) throw new Error("There is no summary.");
  return progress;
};

describe("a student’s progress", () => {
  test("before anything happened counts from the day of enrolment", () => {
    expect(one({})).toEqual(
      aProgress({
        cohortId: term.cohortId,
        studentId: base.studentId,
        goalMeetings: 3,
        meetingsHeld: 0,
        nextMeetingAt: null,
        lastActivityAt: null,
        openThankYous: 0,
        thankYouOverdueAt: null,
        writeUpOverdueAt: null,
        noMeetingSinceAt: days(enrolledAt, 14),
        silentAt: days(enrolledAt, 21),
        stageSinceAt: enrolledAt,
      }),
    );
  });

  test("counts from the term’s start when enrolled earlier", () => {
    const early = { ...term, enrolledAt: t("2026-08-01T12:00Z") };
    expect(one({ enrolments: [early] })).toMatchObject({ noMeetingSinceAt: days(termStartsAt, 14) });
  });

  test("counts only meetings held, with a real start inside the term", () => {
    const meetings = [
      held("2026-08-31T15:00Z"),
      held("2026-09-01T04:00Z"),
      held("2026-10-01T15:00Z"),
      held("2026-12-19T05:00Z"),
      { ...scheduled("2026-10-02T15:00Z"), status: "cancelled" as const },
      { ...scheduled("2026-10-03T15:00Z"), status: "no_show" as const },
    ];
    expect(one({ meetings }).meetingsHeld).toBe(2);
  });

  test("waits again from the last meeting held", () => {
    const meetings = [held("2026-10-01T15:00Z"), held("2026-09-20T15:00Z")];
    expect(one({ meetings }).noMeetingSinceAt).toBe(days(t("2026-10-01T15:00Z"), 14));
  });

  test("needs nothing once the goal is reached", () => {
    const meetings = ["2026-09-20", "2026-09-25", "2026-10-01"].map((day) => held(`${day}T15:00Z`));
    expect(one({ meetings })).toMatchObject({ meetingsHeld: 3, noMeetingSinceAt: null, silentAt: null });
  });

  test("is in no need of a meeting while one is planned", () => {
    const meetings = [scheduled("2026-10-20T15:00Z"), scheduled("2026-10-12T15:00Z")];
    expect(one({ meetings })).toMatchObject({
      nextMeetingAt: t("2026-10-12T15:00Z"),
      noMeetingSinceAt: null,
      silentAt: null,
    });
  });

  test("asks for the write-up 24 hours after the agreed end of the earliest meeting still open", () => {
    const meetings = [scheduled("2026-10-20T15:00Z"), scheduled("2026-10-12T15:00Z")];
    expect(one({ meetings }).writeUpOverdueAt).toBe(t("2026-10-13T15:30Z"));
    expect(one({ meetings: [held("2026-10-12T15:00Z")] }).writeUpOverdueAt).toBeNull();
  });

  test("holds the earliest due note that is neither sent nor waived", () => {
    const thankYous = [
      owed("2026-10-14T15:00Z"),
      owed("2026-10-12T15:00Z"),
      owed("2026-10-01T15:00Z", { sentAt: t("2026-10-01T10:00Z") }),
      owed("2026-10-02T15:00Z", { waivedAt: t("2026-10-01T10:00Z") }),
    ];
    expect(one({ thankYous })).toMatchObject({ openThankYous: 2, thankYouOverdueAt: t("2026-10-12T15:00Z") });
  });

  test("counts silence from the last sign of life", () => {
    const lastActivityAt = t("2026-10-05T15:00Z");
    expect(one({ lastActivityAt }).silentAt).toBe(days(lastActivityAt, 21));
  });

  test("has no reason in sight that would come true after the term", () => {
    const lastActivityAt = t("2026-12-10T15:00Z");
    const progress = one({ meetings: [held("2026-12-10T15:00Z")], lastActivityAt });
    expect(progress).toMatchObject({ noMeetingSinceAt: null, silentAt: null });
  });

  test("is one summary for each cohort, by its own term and goal", () => {
    const spring = {
      ...term,
      cohortId: anId<typeof term.cohortId>(),
      goalMeetings: 1,
      termStartsAt: t("2026-10-01T04:00Z"),
    };
    const meetings = [held("2026-09-20T15:00Z"), held("2026-10-05T15:00Z")];
    const rows = summarizeProgress({ ...base, enrolments: [term, spring], meetings }, DEFAULT_SETTINGS);
    expect(rows.map(({ meetingsHeld, goalMeetings }) => [meetingsHeld, goalMeetings])).toEqual([
      [2, 3],
      [1, 1],
    ]);
    expect(summarizeProgress({ ...base, enrolments: [] }, DEFAULT_SETTINGS)).toEqual([]);
  });

  test("asks for preparation two days before a meeting that has none, or once it is booked", () => {
    const bare = { ...scheduled("2026-10-20T15:00Z"), preparedAt: null };
    expect(one({ meetings: [bare] }).unpreparedAt).toBe(t("2026-10-18T15:00Z"));
    const late = { ...bare, bookedAt: t("2026-10-19T09:00Z") };
    expect(one({ meetings: [late] }).unpreparedAt).toBe(t("2026-10-19T09:00Z"));
    expect(one({ meetings: [scheduled("2026-10-20T15:00Z")] }).unpreparedAt).toBeNull();
  });

  describe("of preparation that an advisor asked for", () => {
    const meeting = { ...scheduled("2026-10-20T15:00Z"), bookedAt: t("2026-10-01T12:00Z") };
    const dueAt = t("2026-10-17T04:00Z");
    const createdAt = t("2026-10-02T12:00Z");
    const asked = (task: Partial<StudentFacts["tasks"][number]>) => {
      const made = { meetingId: meeting.id, state: "open", dueAt, createdAt, answeredAt: null } as const;
      return one({ meetings: [meeting], tasks: [{ ...made, ...task }] });
    };
    const late = t("2026-10-18T04:00Z");
    const soon = t("2026-10-18T15:00Z");

    test.each([
      ["not handed in", {}, late, soon],
      ["due after all once it is extended", { dueAt: days(dueAt, 1) }, days(late, 1), soon],
      ["waiting for a review", { state: "submitted" }, null, soon],
      ["returned in time", { state: "returned", answeredAt: days(dueAt, -1) }, late, soon],
      ["returned after its date", { state: "returned", answeredAt: days(dueAt, 1) }, days(late, 1), soon],
      ["approved", { state: "approved" }, null, null],
      ["approved for another length", { state: "stale" }, null, soon],
      ["excused", { state: "excused" }, null, null],
      ["no longer asked for", { state: "withdrawn" }, null, null],
      ["asked for at the last moment", { createdAt: days(soon, 1) }, late, days(soon, 1)],
      ["asked for without a meeting", { meetingId: null }, late, null],
    ] as const)("%s", (_, task, prepOverdueAt, prepUnapprovedAt) => {
      expect(asked(task)).toMatchObject({ prepOverdueAt, prepUnapprovedAt });
    });

    test("follows the office’s numbers, and rests on leave", () => {
      const tasks = [{ meetingId: meeting.id, state: "open", dueAt, createdAt, answeredAt: null } as const];
      const numbers = { ...DEFAULT_SETTINGS, prepOverdueAfterDays: 0, prepUnapprovedFromDays: 5 };
      const facts = { ...base, meetings: [meeting], tasks };
      expect(summarizeProgress(facts, numbers)).toMatchObject([
        { prepOverdueAt: dueAt, prepUnapprovedAt: t("2026-10-15T15:00Z") },
      ]);
      const until = t("2026-11-01T04:00Z");
      const leave = { from: t("2026-10-10T12:00Z"), until };
      const away = { ...facts, enrolments: [{ ...term, leave }] };
      expect(summarizeProgress(away, numbers)).toMatchObject([
        { prepOverdueAt: until, prepUnapprovedAt: until },
      ]);
    });

    test("is no reason any more once the meeting is written up, and an excuse is one for the meeting", () => {
      const bare = { ...meeting, preparedAt: null };
      const task = { meetingId: meeting.id, dueAt, createdAt, answeredAt: null };
      const open = { ...task, state: "open" } as const;
      const none = { prepOverdueAt: null, prepUnapprovedAt: null, unpreparedAt: null };
      const met = { ...held("2026-10-20T15:00Z"), id: meeting.id };
      expect(one({ meetings: [met], tasks: [open] })).toMatchObject(none);
      expect(one({ meetings: [bare], tasks: [{ ...task, state: "excused" }] })).toMatchObject(none);
    });
  });

  test("lets suggestions lie for some days after they were to be followed", () => {
    const waitingReferralsDueAt = [t("2026-10-03T13:00Z"), t("2026-10-09T13:00Z")];
    expect(one({ waitingReferralsDueAt }).referralsLyingAt).toBe(t("2026-10-17T13:00Z"));
  });

  test("asks for nothing while on leave, and for all of it once that ends", () => {
    const facts = { thankYous: [owed("2026-10-12T15:00Z")], meetings: [scheduled("2026-12-10T15:00Z")] };
    const from = t("2026-10-01T12:00Z");
    const until = t("2026-11-02T05:00Z");
    expect(one({ ...facts, enrolments: [{ ...term, leave: { from, until } }] })).toMatchObject({
      thankYouOverdueAt: until,
      writeUpOverdueAt: t("2026-12-11T15:30Z"),
      leaveFromAt: from,
      leaveUntilAt: until,
    });
    expect(one({ ...facts, enrolments: [{ ...term, leave: { from, until: null } }] })).toMatchObject({
      thankYouOverdueAt: null,
      writeUpOverdueAt: null,
      leaveUntilAt: null,
    });
  });

  test("names the latest step and the first time of each, within the term", () => {
    const progress = one({
      contactsAddedAt: [t("2026-08-20T12:00Z"), t("2026-09-12T12:00Z")],
      askedAt: [t("2026-09-13T12:00Z"), t("2026-10-20T12:00Z")],
      meetings: [{ ...held("2026-10-01T15:00Z"), bookedAt: t("2026-09-20T12:00Z") }],
      suggestedAt: [t("2026-10-01T16:00Z")],
    });
    expect(progress).toMatchObject({
      stage: "asked",
      stageSinceAt: t("2026-10-20T12:00Z"),
      askedAt: t("2026-09-13T12:00Z"),
      preparedAt: enrolledAt,
      metAt: t("2026-10-01T15:00Z"),
      thankedAt: null,
      referredAt: t("2026-10-01T16:00Z"),
      peopleSuggested: 1,
      heldWeeks: [4],
    });
  });

  test("holds how soon was thanked and written up, and how much clearer the path became", () => {
    const endsAt = t("2026-10-01T15:40Z");
    const debrief = {
      interestBefore: 4,
      interestAfter: 2,
      direction: "ruled_out" as const,
      recordedAt: addMinutes(endsAt, 90),
    };
    const note = owed("2026-10-02T15:40Z", { sentAt: addMinutes(endsAt, 120), meetingEndAt: endsAt });
    const unsent = owed("2026-10-02T15:40Z", { meetingEndAt: endsAt });
    const progress = one({
      meetings: [{ ...held("2026-10-01T15:00Z"), debrief }],
      thankYous: [note, unsent],
    });
    expect(progress).toMatchObject({
      thankYouMinutes: [120],
      writeUpMinutes: [90],
      thankYousOwed: 2,
      thankYousOnTime: 1,
      ratedMeetings: 1,
      interestBefore: 4,
      interestAfter: 2,
      clearerMeetings: 1,
      ruledOutMeetings: 1,
    });
  });

  test("follows the office’s own days", () => {
    const settings = { ...DEFAULT_SETTINGS, writeUpAfterHours: 6, noMeetingAfterDays: 3, silentAfterDays: 5 };
    const [idle] = summarizeProgress(base, settings);
    expect(idle).toMatchObject({ noMeetingSinceAt: days(enrolledAt, 3), silentAt: days(enrolledAt, 5) });
    const [open] = summarizeProgress({ ...base, meetings: [scheduled("2026-10-12T15:00Z")] }, settings);
    expect(open?.writeUpOverdueAt).toBe(t("2026-10-12T21:30Z"));
  });
});

describe("why a student needs attention", () => {
  const now = t("2026-11-01T12:00Z");
  const none = aProgress({ cohortId: term.cohortId, studentId: base.studentId });

  test("is every reason that has come true, longest waiting first", () => {
    const progress = {
      ...none,
      thankYouOverdueAt: t("2026-10-30T12:00Z"),
      writeUpOverdueAt: t("2026-10-20T12:00Z"),
      noMeetingSinceAt: t("2026-11-02T12:00Z"),
      silentAt: now,
    };
    expect(attentionOf(progress, now)).toEqual([
      { reason: "not_written_up", since: t("2026-10-20T12:00Z") },
      { reason: "thank_you_overdue", since: t("2026-10-30T12:00Z") },
      { reason: "silent", since: now },
    ]);
  });

  test("is nothing when nothing is in sight", () => {
    expect(attentionOf(none, now)).toEqual([]);
  });
});
