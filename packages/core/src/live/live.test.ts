import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anId, t } from "../testing/builders.ts";
import {
  cueOf,
  countdown,
  goOnUntil,
  isClosing,
  type LiveEntry,
  mayStart,
  phaseAt,
  readLog,
  realTimes,
} from "./index.ts";

const plan = { startsAt: t("2026-11-19T15:00Z"), agreedMinutes: 30 };
const policy = { closingMinutes: 5, goOnMinutes: 5 };
const ms = (at: string) => Date.parse(t(at));
const entry = (given: Partial<LiveEntry>): LiveEntry => ({
  id: anId(),
  kind: "jot",
  at: plan.startsAt,
  until: null,
  text: null,
  question: null,
  jotId: null,
  ...given,
});
const started = entry({ kind: "started", at: t("2026-11-19T14:58Z") });

describe("where a talk stands", () => {
  test.each([
    ["14:45:00", "before", null],
    ["15:00:00", "running", null],
    ["15:25:00", "running", null],
    ["15:25:00.001", "closing", "closing"],
    ["15:25:04", "closing", "closing"],
    ["15:29:00", "closing", "closing"],
    ["15:29:01", "last_minute", "last_minute"],
    ["15:30:00", "over", "over"],
    ["18:29:59", "over", "over"],
    ["18:30:00", "ended", null],
  ] as const)("at %s it is %s and says %s", (clock, phase, cue) => {
    const at = phaseAt(readLog(plan, []), policy, ms(`2026-11-19T${clock}Z`));
    expect([at, cueOf(at)]).toEqual([phase, cue]);
    expect(isClosing(at)).toBe(cue !== null);
  });

  test("a talk that was started early runs, and one that was ended says nothing", () => {
    const early = readLog(plan, [started]);
    expect(phaseAt(early, policy, ms("2026-11-19T14:59Z"))).toBe("running");
    const over = readLog(plan, [started, entry({ kind: "ended", at: t("2026-11-19T15:28Z") })]);
    expect(phaseAt(over, policy, ms("2026-11-19T15:29Z"))).toBe("ended");
  });

  test.each([
    ["14:44:59", false],
    ["14:45:00", true],
    ["15:29:59", true],
    ["15:30:00", false],
  ])("at %s it may be started: %s", (clock, may) => {
    const { startsAt, endsAt } = readLog(plan, []);
    expect(mayStart(startsAt, endsAt, ms(`2026-11-19T${clock}Z`), 15)).toBe(may);
  });

  test.each([
    [296_000, "4:56"],
    [295_001, "4:56"],
    [3_600_000, "1:00:00"],
    [0, "0:00"],
    [-5, "0:00"],
  ])("%i ms left reads %s", (left, text) => {
    expect(countdown(left)).toBe(text);
  });
});

describe("going on", () => {
  const at = (clock: string) => ms(`2026-11-19T${clock}Z`);

  test("adds to the end, or to now when time was up", () => {
    const record = readLog(plan, [started]);
    expect(goOnUntil(record, policy, at("15:27"))).toBe(at("15:35"));
    expect(goOnUntil(record, policy, at("15:32"))).toBe(at("15:37"));
  });

  test("said on two devices is said once, and its cues come again", () => {
    const both = ["a", "b"].map(() => entry({ kind: "extended", until: t("2026-11-19T15:35Z") }));
    const record = readLog(plan, [started, ...both]);
    expect(record.endsAt).toBe(at("15:35"));
    expect(phaseAt(record, policy, at("15:29:30"))).toBe("running");
    expect(phaseAt(record, policy, at("15:34:30"))).toBe("last_minute");
  });
});

describe("the real times", () => {
  const iso = (moment: number | null) =>
    moment === null ? null : new Date(moment).toISOString().slice(11, 16);
  const extended = entry({ kind: "extended", until: t("2026-11-19T15:40Z") });
  test.each([
    ["nothing", [], null, null],
    ["an early start", [started], "15:00", null],
    ["a late start", [entry({ kind: "started", at: t("2026-11-19T15:06Z") })], "15:06", null],
    [
      "the earliest of two starts",
      [entry({ kind: "started", at: t("2026-11-19T15:09Z") }), started],
      "15:00",
      null,
    ],
    ["going on", [started, extended], "15:00", "15:40"],
    ["an end", [started, extended, entry({ kind: "ended", at: t("2026-11-19T15:37Z") })], "15:00", "15:37"],
    ["an end before the start", [entry({ kind: "ended", at: t("2026-11-19T14:37Z") })], null, null],
    ["marks from before it was moved", [entry({ kind: "started", at: t("2026-11-12T15:00Z") })], null, null],
    ["an end without sense", [entry({ kind: "extended", until: t("2027-11-19T15:40Z") })], null, null],
  ] as const)("%s", (_name, entries, start, end) => {
    const { startAt, endAt } = realTimes(readLog(plan, entries));
    expect([iso(startAt), iso(endAt)]).toEqual([start, end]);
  });
});

describe("jots", () => {
  test("come in the order they were written, without those taken back", () => {
    const second = entry({ text: "Names last", at: t("2026-11-19T15:09Z") });
    const first = entry({ text: "Maps", at: t("2026-11-19T15:03Z") });
    const gone = entry({ text: "Oops", at: t("2026-11-19T15:04Z") });
    const log = [second, entry({ kind: "dropped", jotId: gone.id }), gone, first];
    expect(readLog(plan, log).jots).toEqual([first, second]);
  });

  test("of several tabs and devices join in any order, however often they arrive", () => {
    const any = fc.record({
      id: fc.constantFrom(...["a", "b", "c", "d"].map((id) => id as LiveEntry["id"])),
      minute: fc.integer({ min: 0, max: 59 }),
    });
    // An id names one entry, so its words and its moment follow from it.
    const made = fc
      .uniqueArray(any, { selector: ({ id }) => id })
      .map((list) =>
        list.map(({ id, minute }) =>
          entry({ id, text: id, at: t(`2026-11-19T15:${String(minute).padStart(2, "0")}Z`) }),
        ),
      );
    fc.assert(
      fc.property(made, fc.nat(), (log, by) => {
        const turned = [...log.slice(by % 4), ...log.slice(0, by % 4), ...log];
        expect(readLog(plan, turned)).toEqual(readLog(plan, log));
      }),
    );
  });
});
