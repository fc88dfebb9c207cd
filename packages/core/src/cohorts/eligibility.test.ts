import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addMinutes } from "../shared/calendar.ts";
import type { MeetingId } from "../shared/ids.ts";
import { anId, t } from "../testing/builders.ts";
import {
  type CountedMeeting,
  checkEligibility,
  countMeetings,
  ELIGIBILITY_RULES,
  NO_ANSWERS,
} from "./eligibility.ts";

const startsAt = t("2026-10-12T15:00Z");
const meeting = (more: Partial<CountedMeeting> = {}): CountedMeeting => ({
  id: anId<MeetingId>(),
  startsAt,
  agreedMinutes: 30,
  actualStartAt: startsAt,
  actualEndAt: addMinutes(startsAt, 25),
  organisations: ["Harbor Maps"],
  answers: NO_ANSWERS,
  ...more,
});
const nothing = new Map<MeetingId, boolean>();

describe("one rule at a time", () => {
  test.each([
    { rule: "not_relative", about: "relative" },
    { rule: "not_own_employer", about: "ownEmployer" },
    { rule: "live", about: "inWriting" },
    { rule: "outside_major", about: "inMajor" },
  ] as const)("$rule turns on what the student says about $about", ({ rule, about }) => {
    const stateOf = (said: boolean | null) =>
      checkEligibility(
        { leastMinutes: null, rules: [rule] },
        meeting({ answers: { ...NO_ANSWERS, [about]: said } }),
        new Set(),
      );
    expect(stateOf(null)).toEqual([{ rule, state: "not_said" }]);
    expect(stateOf(true)).toEqual([{ rule, state: "not_met" }]);
    expect(stateOf(false)).toEqual([{ rule, state: "met" }]);
  });

  test.each([
    { leastMinutes: 25, agreed: 15, real: 25, state: "met" },
    { leastMinutes: 25, agreed: 30, real: 24, state: "not_met" },
    { leastMinutes: 25, agreed: 30, real: null, state: "met" },
    { leastMinutes: 25, agreed: 20, real: null, state: "not_met" },
  ] as const)(
    "$agreed minutes agreed and $real real ones, of $leastMinutes: $state",
    ({ leastMinutes, agreed, real, state }) => {
      const times =
        real === null
          ? { actualStartAt: null, actualEndAt: null }
          : { actualEndAt: addMinutes(startsAt, real) };
      const [result] = checkEligibility(
        { leastMinutes, rules: [] },
        meeting({ agreedMinutes: agreed, ...times }),
        new Set(),
      );
      expect(result).toEqual({ rule: "least_length", state });
    },
  );
});

describe("organisations", () => {
  const rules = { leastMinutes: null, rules: ["distinct_organisations"] } as const;
  const counts = (names: readonly (readonly (string | null)[])[]) =>
    countMeetings(
      rules,
      names.map((organisations, at) => meeting({ organisations, actualStartAt: addMinutes(startsAt, at) })),
      nothing,
    ).map((each) => each.counts);

  test.each([
    { names: [["Harbor Maps"], ["harbor-maps"]], want: [true, false] },
    { names: [["Café Ångström"], ["Cafe Angstrom"]], want: [true, false] },
    { names: [[null], ["Harbor Maps"]], want: [false, true] },
    {
      names: [["Harbor Maps"], ["Harbor Maps", "City ferries"], ["City ferries"]],
      want: [true, true, false],
    },
  ])("$names count as $want", ({ names, want }) => expect(counts(names)).toEqual(want));

  test("the earlier of two counts, however they are listed, and one decided against uses none up", () => {
    const [early, late] = [meeting(), meeting({ actualStartAt: addMinutes(startsAt, 60) })];
    const told = countMeetings(rules, [late, early], nothing);
    expect(told.map(({ meetingId, counts: yes }) => [meetingId, yes])).toEqual([
      [early.id, true],
      [late.id, false],
    ]);
    const decided = countMeetings(rules, [late, early], new Map([[early.id, false]]));
    expect(decided.map(({ counts: yes, overridden }) => [yes, overridden])).toEqual([
      [false, false],
      [true, null],
    ]);
  });
});

const answer = fc.constantFrom(true, false, null);
const someMeeting = fc
  .record({
    minutes: fc.integer({ min: 5, max: 90 }),
    at: fc.nat(10_000),
    organisation: fc.constantFrom("Harbor Maps", "City ferries", null),
    answers: fc.record({ relative: answer, ownEmployer: answer, inWriting: answer, inMajor: answer }),
  })
  .map(({ minutes, at, organisation, answers }) => {
    const actualStartAt = addMinutes(startsAt, at);
    return meeting({
      actualStartAt,
      actualEndAt: addMinutes(actualStartAt, minutes),
      organisations: [organisation],
      answers,
    });
  });
const someRules = fc.record({
  leastMinutes: fc.option(fc.integer({ min: 5, max: 60 })),
  rules: fc.subarray([...ELIGIBILITY_RULES]),
});

describe("always", () => {
  test("without rules everything counts, and more rules never count more", () => {
    fc.assert(
      fc.property(fc.array(someMeeting), someRules, (meetings, rules) => {
        const all = countMeetings({ leastMinutes: null, rules: [] }, meetings, nothing);
        expect(all.every(({ counts }) => counts)).toBe(true);
        const some = countMeetings(rules, meetings, nothing).filter(({ counts }) => counts).length;
        expect(some).toBeLessThanOrEqual(meetings.length);
        const stricter = { ...rules, leastMinutes: (rules.leastMinutes ?? 0) + 30 };
        if (!rules.rules.includes("distinct_organisations"))
          expect(
            countMeetings(stricter, meetings, nothing).filter(({ counts }) => counts).length,
          ).toBeLessThanOrEqual(some);
      }),
    );
  });

  test("the order of the list changes nothing, and a decision stands above every rule", () => {
    fc.assert(
      fc.property(
        fc.array(someMeeting, { minLength: 1 }),
        someRules,
        fc.boolean(),
        (meetings, rules, yes) => {
          expect(countMeetings(rules, meetings.toReversed(), nothing)).toEqual(
            countMeetings(rules, meetings, nothing),
          );
          const decided = new Map(meetings.map(({ id }) => [id, yes]));
          expect(countMeetings(rules, meetings, decided).every(({ counts }) => counts === yes)).toBe(true);
        },
      ),
    );
  });
});
