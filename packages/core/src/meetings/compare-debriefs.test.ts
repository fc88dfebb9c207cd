import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NOTE_LEVELS } from "../contacts/contact.ts";
import { addMinutes } from "../shared/calendar.ts";
import { aDebrief, aPromise, day, t } from "../testing/builders.ts";
import { memoryId } from "../testing/memory-id.ts";
import { compareDebriefs, comparePromises, type WrittenUp } from "./compare-debriefs.ts";
import { DIRECTIONS, type MeetingPromise, SIDES } from "./meeting.ts";

const START = t("2026-11-17T15:00Z");
const rating = fc.option(fc.integer({ min: 1, max: 5 }));
const writtenUp: fc.Arbitrary<WrittenUp> = fc.record({
  actualStartAt: fc.constant(START),
  actualEndAt: fc.integer({ min: 1, max: 3 }).map((minutes) => addMinutes(START, minutes)),
  takeawayLevels: fc.array(fc.constantFrom("only_me" as const, "office" as const), { maxLength: 2 }),
  takeaways: fc.array(fc.constantFrom("One", "Two"), { maxLength: 3 }),
  learned: fc.option(fc.constantFrom("A", "B")),
  interestBefore: rating,
  interestAfter: rating,
  confidenceBefore: rating,
  confidenceAfter: rating,
  direction: fc.option(fc.constantFrom(...DIRECTIONS)),
  noteLevel: fc.constantFrom(...NOTE_LEVELS),
  noOneSuggested: fc.boolean(),
});

describe("what an edit made different", () => {
  test("taken one by one onto the old, gives the new; read backwards, the old", () => {
    fc.assert(
      fc.property(writtenUp, writtenUp, (before, after) => {
        const changes = compareDebriefs(before, after);
        const forth = Object.fromEntries(changes.map(({ what, to }) => [what, to]));
        const back = Object.fromEntries(changes.map(({ what, from }) => [what, from]));
        expect({ ...before, ...forth }).toEqual(after);
        expect({ ...after, ...back }).toEqual(before);
      }),
    );
  });

  test("is nothing when nothing was", () => {
    fc.assert(
      fc.property(writtenUp, (same) => {
        expect(compareDebriefs(same, { ...same })).toEqual([]);
      }),
    );
  });

  test("names the old and the new words", () => {
    const before = { ...aDebrief(), actualStartAt: START, actualEndAt: addMinutes(START, 30) };
    const after = { ...before, learned: null, takeaways: ["One"] };
    expect(compareDebriefs(before, after)).toEqual([
      { what: "learned", from: before.learned, to: null },
      { what: "takeaways", from: before.takeaways, to: ["One"] },
    ]);
  });
});

const promise: fc.Arbitrary<MeetingPromise> = fc
  .record({
    n: fc.integer({ min: 1, max: 5 }),
    by: fc.constantFrom(...SIDES),
    what: fc.constantFrom("Write", "Call"),
    dueOn: fc.option(fc.constantFrom(day("2026-11-20"), day("2026-11-21"))),
    doneAt: fc.option(fc.constant(START)),
  })
  .map(({ n, ...fields }) =>
    aPromise({ ...fields, id: memoryId(n) as MeetingPromise["id"], meetingId: MEETING, studentId: STUDENT }),
  );
const MEETING = memoryId(1001) as MeetingPromise["meetingId"];
const STUDENT = memoryId(1002) as MeetingPromise["studentId"];
const promises = fc.uniqueArray(promise, { selector: ({ id }) => id });

describe("what became of promises", () => {
  test("each is added, changed, removed or left; ticks stay; every one of those is in the history", () => {
    fc.assert(
      fc.property(promises, promises, (before, after) => {
        const { added, changed, removed, changes } = comparePromises(before, after);
        const rows = new Map(before.map((row) => [row.id, row]));
        for (const { id } of removed) rows.delete(id);
        for (const row of [...added, ...changed]) rows.set(row.id, row);
        const said = (list: Iterable<MeetingPromise>) =>
          [...list].map(({ id, by, what, dueOn }) => ({ id, by, what, dueOn })).toSorted(byId);
        expect(said(rows.values())).toEqual(said(after));
        for (const row of changed)
          expect(row.doneAt).toBe(before.find(({ id }) => id === row.id)?.doneAt ?? null);
        expect(changes).toHaveLength(added.length + changed.length + removed.length);
        expect(comparePromises(after, after).changes).toEqual([]);
      }),
    );
  });
});

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
