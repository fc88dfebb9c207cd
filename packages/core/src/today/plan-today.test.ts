import { describe, expect, test } from "vitest";
import type {
  CalendarDate,
  ContactId,
  DutyId,
  Instant,
  MeetingId,
  PromiseId,
  ReferralId,
  ThankYouId,
  Zone,
} from "../shared/index.ts";
import type { PrepStep } from "../prep/prep-steps.ts";
import { planToday, type TodayFacts } from "./plan-today.ts";

const now = "2026-11-19T15:00:00.000Z" as Instant;
const zone = "America/New_York" as Zone;
const none: TodayFacts = {
  zone,
  contacts: 3,
  prepareFromDays: 3,
  startMinutes: 15,
  meetings: [],
  thankYous: [],
  promises: [],
  referrals: [],
  duties: [],
  assigned: [],
};

const meeting = (id: string, startsAt: string, toPrepare: readonly PrepStep[] = []) => ({
  meetingId: id as MeetingId,
  names: ["Grace"],
  startsAt: startsAt as Instant,
  agreedMinutes: 30,
  professionalZone: zone,
  toPrepare,
  draftSavedAt: null,
  studentSays: null,
});
const note = (id: string, dueAt: string, snoozedUntil: string | null = null) => ({
  thankYouId: id as ThankYouId,
  meetingId: "m" as MeetingId,
  name: "Grace",
  dueAt: dueAt as Instant,
  openUntil: "2026-11-25T00:00:00.000Z" as Instant,
  snoozedUntil: snoozedUntil as Instant | null,
});
const promise = (id: string, dueOn: string | null) => ({
  promiseId: id as PromiseId,
  meetingId: "m" as MeetingId,
  what: "Send the article",
  name: "Grace",
  dueOn: dueOn as CalendarDate | null,
  madeAt: "2026-10-30T00:00:00.000Z" as Instant,
  dutyId: null,
  snoozedUntil: null as Instant | null,
});
const referral = (id: string, createdAt: string) => ({
  referralId: id as ReferralId,
  name: "Ada",
  referrerName: "Grace",
  createdAt: createdAt as Instant,
  contactId: null,
  dutyId: null,
  snoozedUntil: null as Instant | null,
});
const duty = (
  kind: "tell_referrer" | "keep_in_touch",
  dueAt: string,
  snoozedUntil: string | null = null,
) => ({
  kind,
  dutyId: kind as string as DutyId,
  contactId: "c" as ContactId,
  name: "Grace",
  other: null,
  dueAt: dueAt as Instant,
  snoozedUntil: snoozedUntil as Instant | null,
});
const kinds = (facts: Partial<TodayFacts>) =>
  planToday({ ...none, ...facts }, now).items.map((item) => item.kind);

describe("planToday", () => {
  test("a meeting whose agreed end has passed asks how it went", () => {
    expect(kinds({ meetings: [meeting("a", "2026-11-19T14:30:00.000Z")] })).toEqual(["write_up"]);
  });

  test("a referrer is to hear from the start, a contact from the day before it is due", () => {
    const soon = "2026-11-20T14:00:00.000Z";
    const later = "2026-11-20T16:00:00.000Z";
    expect(kinds({ duties: [duty("keep_in_touch", soon), duty("tell_referrer", later)] })).toEqual([
      "keep_in_touch",
      "tell_referrer",
    ]);
    expect(kinds({ duties: [duty("keep_in_touch", later)] })).toEqual([]);
  });

  test("what was put off is out of sight until then", () => {
    const until = "2026-11-19T15:00:01.000Z" as Instant;
    const put = { snoozedUntil: until };
    const all = {
      duties: [duty("tell_referrer", "2026-11-18T14:00:00.000Z", until)],
      promises: [{ ...promise("p", "2026-11-18"), ...put }],
      referrals: [{ ...referral("r", "2026-11-01T00:00:00.000Z"), ...put }],
    };
    expect(kinds(all)).toEqual([]);
    expect(planToday({ ...none, ...all }, until).items).toHaveLength(3);
  });

  test("a meeting under way is still the next meeting", () => {
    expect(kinds({ meetings: [meeting("a", "2026-11-19T14:31:00.000Z")] })).toEqual(["start"]);
  });

  test("a talk can be started from fifteen minutes before, and comes first", () => {
    const late = { thankYous: [note("n", "2026-11-18T15:00:00.000Z")] };
    const at = (startsAt: string) => kinds({ ...late, meetings: [meeting("a", startsAt)] });
    expect(at("2026-11-19T15:15:00.000Z")).toEqual(["start", "thank_you"]);
    expect(at("2026-11-19T15:15:00.001Z")).toEqual(["thank_you", "meeting"]);
  });

  test("a meeting within three days asks for what is not prepared, and comes after it", () => {
    const ask = (startsAt: string, open: readonly PrepStep[]) =>
      kinds({ meetings: [meeting("a", startsAt, open)] });
    expect(ask("2026-11-22T15:00:00.000Z", ["questions"])).toEqual(["prepare", "meeting"]);
    expect(ask("2026-11-22T15:00:00.001Z", ["questions"])).toEqual(["meeting"]);
    expect(ask("2026-11-20T15:00:00.000Z", [])).toEqual(["meeting"]);
    expect(ask("2026-11-19T15:00:00.000Z", ["questions"]), "under way").toEqual(["start"]);
  });

  test("one that was left for later is not asked about again", () => {
    const left = { ...meeting("a", "2026-11-18T15:00:00.000Z"), studentSays: "later" as const };
    expect(kinds({ meetings: [left] })).toEqual([]);
    expect(kinds({ meetings: [{ ...left, draftSavedAt: "2026-11-18T16:00:00.000Z" as Instant }] })).toEqual([
      "finish",
    ]);
  });

  test("several that nobody said anything about are asked about once, the latest first", () => {
    const { items } = planToday(
      {
        ...none,
        meetings: [
          meeting("a", "2026-11-17T13:00:00.000Z"),
          meeting("b", "2026-11-18T13:00:00.000Z"),
          { ...meeting("c", "2026-11-16T13:00:00.000Z"), draftSavedAt: now },
          { ...meeting("d", "2026-11-15T13:00:00.000Z"), studentSays: "moved" },
        ],
      },
      now,
    );
    expect(items).toMatchObject([
      { kind: "new_time", meetingId: "d" },
      { kind: "finish", meetingId: "c" },
      { kind: "write_ups", meetings: [{ meetingId: "b" }, { meetingId: "a" }] },
    ]);
  });

  test("one that is over and said to have taken place is still to be written up", () => {
    expect(
      kinds({ meetings: [{ ...meeting("a", "2026-11-18T13:00:00.000Z"), studentSays: "met" }] }),
    ).toEqual(["write_up"]);
  });

  test("of the meetings ahead only the nearest is a next thing", () => {
    const { items, more } = planToday(
      {
        ...none,
        meetings: [meeting("b", "2026-11-22T14:00:00.000Z"), meeting("a", "2026-11-20T14:00:00.000Z")],
      },
      now,
    );
    expect(items).toMatchObject([{ kind: "meeting", meetingId: "a" }]);
    expect(more).toBe(0);
  });

  test("five are shown and the rest counted, unless all are asked for", () => {
    const owed = Array.from({ length: 7 }, (_, n) => note(`t${n}`, `2026-11-19T1${n}:00:00.000Z`));
    expect(planToday({ ...none, thankYous: owed }, now)).toMatchObject({ more: 2, items: { length: 5 } });
    const all = planToday({ ...none, thankYous: owed }, now, Infinity);
    expect(all).toMatchObject({ more: 0, items: { length: 7 } });
  });

  test("what was due earlier comes first, suggestions come last", () => {
    expect(
      kinds({
        meetings: [meeting("a", "2026-11-19T13:00:00.000Z"), meeting("b", "2026-11-19T20:00:00.000Z")],
        thankYous: [note("t", "2026-11-19T12:00:00.000Z")],
        promises: [promise("p", "2026-11-20")],
        referrals: [referral("r", "2026-11-01T00:00:00.000Z")],
      }),
    ).toEqual(["thank_you", "write_up", "meeting", "promise", "referral"]);
  });

  test("a promise without a day waits among the suggestions, and is never late", () => {
    const facts = {
      promises: [promise("p", null)],
      referrals: [referral("r", "2026-10-29T00:00:00.000Z"), referral("s", "2026-11-01T00:00:00.000Z")],
      thankYous: [note("t", "2026-11-20T12:00:00.000Z")],
    };
    expect(kinds(facts)).toEqual(["thank_you", "referral", "promise", "referral"]);
    expect(planToday({ ...none, ...facts }, now).items[2]).toMatchObject({ late: false });
  });

  test("a thank-you past its due time is late but still worth sending", () => {
    const { items } = planToday({ ...none, thankYous: [note("t", "2026-11-19T15:00:00.000Z")] }, now);
    expect(items).toMatchObject([{ kind: "thank_you", late: true }]);
  });

  test("a thank-you whose window closed is no longer asked for", () => {
    const closed = { ...note("t", "2026-11-10T00:00:00.000Z"), openUntil: now };
    expect(kinds({ thankYous: [closed] })).toEqual([]);
  });

  test("a snoozed thank-you is due when the snooze ends, and not late before", () => {
    const until = "2026-11-20T14:00:00.000Z";
    const { items } = planToday({ ...none, thankYous: [note("t", "2026-11-19T12:00:00.000Z", until)] }, now);
    expect(items).toMatchObject([{ dueAt: until, late: false }]);
  });

  test.each([
    { dueOn: "2026-11-18", late: true },
    { dueOn: "2026-11-19", late: false },
  ])("a promise for $dueOn is late: $late", ({ dueOn, late }) => {
    expect(planToday({ ...none, promises: [promise("p", dueOn)] }, now).items).toMatchObject([{ late }]);
  });

  test("five are shown and the rest are counted", () => {
    const many = Array.from({ length: 7 }, (_, n) => referral(String(n), `2026-11-0${n + 1}T00:00:00.000Z`));
    expect(planToday({ ...none, referrals: many }, now)).toMatchObject({ items: { length: 5 }, more: 2 });
  });

  test.each([
    { contacts: 0, firstUse: true },
    { contacts: 1, firstUse: false },
  ])("with $contacts contacts and nothing due, first use is $firstUse", ({ contacts, firstUse }) => {
    expect(planToday({ ...none, contacts }, now)).toEqual({ items: [], more: 0, firstUse });
  });
});
