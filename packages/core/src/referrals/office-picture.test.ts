import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type OfficeLink, officePicture } from "./office-picture.ts";
import { REFERRAL_STATES } from "./referral-state.ts";

const link = (from: string, to: string, state: OfficeLink["state"] = "met") =>
  ({ from, to, state }) as OfficeLink;

describe("the picture of the office", () => {
  test("nobody suggested anybody", () => {
    expect(officePicture([])).toEqual({
      suggestions: 0,
      followed: 0,
      met: 0,
      ended: 0,
      deepest: 0,
      generations: [],
      openers: [],
    });
  });

  test("counts each generation, who opened doors, and what came of it", () => {
    const picture = officePicture([
      link("a", "b"),
      link("a", "c", "not_contacted"),
      link("b", "d", "asked"),
      link("b", "e", "declined"),
      link("x", "f", "let_go"),
    ]);
    expect(picture).toMatchObject({ suggestions: 5, followed: 3, met: 1, ended: 2, deepest: 2 });
    expect(picture.generations).toEqual([
      { depth: 0, people: 2, groups: { met: 2, under_way: 0, waiting: 0, ended: 0 }, opened: 2 },
      { depth: 1, people: 3, groups: { met: 1, under_way: 0, waiting: 1, ended: 1 }, opened: 1 },
      { depth: 2, people: 2, groups: { met: 0, under_way: 1, waiting: 0, ended: 1 }, opened: 0 },
    ]);
    expect(picture.openers).toEqual([
      { professionalId: "a", suggested: 2, followed: 1, met: 1, reached: 4 },
      { professionalId: "b", suggested: 2, followed: 2, met: 0, reached: 2 },
      { professionalId: "x", suggested: 1, followed: 0, met: 0, reached: 1 },
    ]);
  });

  test("a ring begins with whoever suggested first, and whoever names themselves counts for nothing", () => {
    const { generations, deepest } = officePicture([link("a", "b"), link("b", "a"), link("c", "c")]);
    expect([deepest, generations.map(({ people }) => people)]).toEqual([1, [1, 1]]);
  });

  test("two who name one person are two suggestions and one person, as far as the furthest has come", () => {
    const { generations, suggestions } = officePicture([link("a", "c", "let_go"), link("b", "c", "met")]);
    expect(suggestions).toBe(2);
    expect(generations[1]).toMatchObject({ people: 1, groups: { met: 1, ended: 0 } });
  });

  test("whatever the suggestions, everybody counts once and every sum agrees", () => {
    const who = fc.constantFrom("a", "b", "c", "d", "e", "f", "g");
    const links = fc.array(
      fc
        .tuple(who, who, fc.constantFrom(...REFERRAL_STATES))
        .map(([from, to, state]) => link(from, to, state)),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(links, (some) => {
        const { generations, openers, suggestions, met, followed } = officePicture(some);
        const usable = some.filter(({ from, to }) => from !== to);
        const people = new Set(usable.flatMap(({ from, to }) => [from as string, to]));
        expect(generations.reduce((sum, each) => sum + each.people, 0)).toBe(people.size);
        for (const { people: count, groups, opened } of generations) {
          expect(Object.values(groups).reduce((sum, each) => sum + each, 0)).toBe(count);
          expect(opened).toBeLessThanOrEqual(count);
        }
        expect(openers.reduce((sum, each) => sum + each.suggested, 0)).toBe(suggestions);
        expect(openers.reduce((sum, each) => sum + each.met, 0)).toBe(met);
        expect(openers.reduce((sum, each) => sum + each.followed, 0)).toBe(followed);
        expect(openers.every(({ reached }) => reached >= 1 && reached < people.size)).toBe(true);
      }),
    );
  });
});
