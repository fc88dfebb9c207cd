import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DEFAULT_CHECK_POLICY, questionBank } from "../prep/index.ts";
import { setFavourite } from "../prep/set-favourite.ts";
import type { OfficeQuestionId } from "../shared/ids.ts";
import { anId, anOfficeQuestion } from "../testing/builders.ts";
import { memoryDeps } from "../testing/memory-deps.ts";
import { aWorld } from "../testing/world.ts";
import {
  addOfficeQuestion,
  changeOfficeQuestion,
  decideOrder,
  offerQuestion,
  placeOfficeQuestion,
} from "./change-bank.ts";
import { adviceFor, offeredBank, shownPart } from "./office-bank.ts";
import { AddOfficeQuestion } from "./schemas.ts";

describe("what students are offered", () => {
  test("the office’s own come first in their phase, hidden ones and the closing two not at all", () => {
    const own = [anOfficeQuestion({ phase: "advice" }), anOfficeQuestion()];
    const bank = offeredBank(own, ["work-1", "closing-1"]);
    expect(
      bank
        .filter(({ phase }) => phase === "work")
        .map(({ id }) => id)
        .slice(0, 2),
    ).toEqual([own[1]?.id, "work-2"]);
    expect(bank.find(({ phase }) => phase === "advice")).toEqual(own[0]);
    expect(bank.some(({ id, phase }) => id === "work-1" || phase === "closing")).toBe(false);
    expect(bank).toHaveLength(questionBank.length - 2 - 1 + 2);
  });

  test.each([
    { part: 9, of: 40, want: null },
    { part: 10, of: 40, want: 10 },
    { part: 31, of: 40, want: null },
    { part: 30, of: 40, want: 30 },
    { part: 40, of: 40, want: 40 },
    { part: 0, of: 40, want: null },
    { part: 9, of: 9, want: null },
  ])("$part of $of is shown as $want", ({ part, of, want }) => {
    expect(shownPart(part, of)).toBe(want);
  });

  test("a part that is shown leaves nobody to find by subtraction", () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), (part, rest) => {
        if (shownPart(part, part + rest) === null) return;
        expect(part).toBeGreaterThanOrEqual(10);
        expect(rest === 0 || rest >= 10).toBe(true);
      }),
    );
  });
});

test("the office hears what its students would hear", () => {
  const others = [{ id: "a", text: "What was the hardest decision on your way here?" }];
  const codes = (text: string) =>
    adviceFor({ id: "b", phase: "path", text }, others, DEFAULT_CHECK_POLICY).map(({ code }) => code);
  expect(codes("Do you like your work?")).toContain("yes_no");
  expect(codes("What was your hardest decision on the way here?")).toEqual(["near_duplicate"]);
  expect(codes("What do you look forward to on a Monday?")).toEqual([]);
});

test("the closing two cannot be written as the office’s own", () => {
  const input = { requestId: anId<OfficeQuestionId>(), phase: "advice", fields: [] };
  expect(AddOfficeQuestion.safeParse({ ...input, text: "may I mention your NAME" }).success).toBe(false);
  expect(AddOfficeQuestion.safeParse({ ...input, phase: "closing", text: "Whom else?" }).success).toBe(false);
  expect(AddOfficeQuestion.parse({ ...input, text: "Why?", fields: ["law", "arts", "law"] }).fields).toEqual([
    "arts",
    "law",
  ]);
});

test("a question standing before another keeps every other in its order", () => {
  const all = [0, 1, 2, 3].map((position) => anOfficeQuestion({ position }));
  fc.assert(
    fc.property(fc.nat(3), fc.option(fc.nat(3)), (from, to) => {
      const [moved, before] = [all[from], to === null ? undefined : all[to]];
      if (!moved) return;
      const places = new Map(
        decideOrder(all, moved, before?.id ?? null).map(({ id, position }) => [id, position]),
      );
      const after = all.toSorted(
        (a, b) => (places.get(a.id) ?? a.position) - (places.get(b.id) ?? b.position),
      );
      const rest = (list: typeof all) => list.filter(({ id }) => id !== moved.id).map(({ id }) => id);
      expect(rest(after)).toEqual(rest(all));
      if (before && before !== moved) expect(after.indexOf(before)).toBe(after.indexOf(moved) + 1);
      if (to === null) expect(after.at(-1)).toBe(moved);
    }),
  );
});

describe("an admin", () => {
  const arrange = async () => {
    const deps = memoryDeps();
    const world = await aWorld(deps);
    const bank = deps.stores(world.office.id).bank;
    const kinds = () =>
      deps
        .auditEvents(world.office.id)
        .map(({ kind }) => kind)
        .filter((kind) => kind.startsWith("question."));
    return { deps, ...world, bank, kinds };
  };

  test("adds, changes, orders, retires and restores, once each however often it is sent", async () => {
    const { deps, admin, bank, kinds } = await arrange();
    const [one, two] = [anId<OfficeQuestionId>(), anId<OfficeQuestionId>()];
    const fields = { phase: "work", text: "What would you miss?", fields: [] } as const;
    for (const requestId of [one, two, one])
      await addOfficeQuestion(deps, admin, { requestId, ...fields, fields: [] });
    await placeOfficeQuestion(deps, admin, { questionId: two, beforeId: one });
    expect((await bank.list()).map(({ id }) => id)).toEqual([two, one]);
    const change = { questionId: one, ...fields, phase: "path" as const, fields: [], revision: 1 };
    for (let twice = 0; twice < 2; twice += 1) await changeOfficeQuestion(deps, admin, change);
    await expect(changeOfficeQuestion(deps, admin, { ...change, text: "Another?" })).rejects.toMatchObject({
      code: "conflict",
    });
    for (const offered of [false, false, true]) await offerQuestion(deps, admin, { bankId: one, offered });
    expect((await bank.list()).find(({ id }) => id === one)).toMatchObject({
      phase: "path",
      retiredAt: null,
      revision: 4,
    });
    expect(kinds()).toEqual([
      "question.added",
      "question.added",
      "question.moved",
      "question.changed",
      "question.withheld",
      "question.offered",
    ]);
  });

  test("hides a question of the product, but never the closing two", async () => {
    const { deps, admin, bank, kinds } = await arrange();
    for (let twice = 0; twice < 2; twice += 1)
      await offerQuestion(deps, admin, { bankId: "work-1", offered: false });
    expect(await bank.listHidden()).toEqual(["work-1"]);
    await offerQuestion(deps, admin, { bankId: "work-1", offered: true });
    expect(await bank.listHidden()).toEqual([]);
    for (const bankId of ["closing-1", "closing-2"])
      await expect(offerQuestion(deps, admin, { bankId, offered: false })).rejects.toMatchObject({
        code: "rule_violated",
      });
    await expect(offerQuestion(deps, admin, { bankId: "work-999", offered: false })).rejects.toMatchObject({
      code: "not_found",
    });
    expect(kinds()).toEqual(["question.withheld", "question.offered"]);
  });

  test("is the only one who may; a student may star what the office added", async () => {
    const { deps, admin, advisor, student, office } = await arrange();
    const requestId = anId<OfficeQuestionId>();
    const input = { requestId, phase: "work" as const, text: "What would you miss?", fields: [] };
    for (const actor of [advisor, student])
      await expect(addOfficeQuestion(deps, actor, input)).rejects.toMatchObject({ code: "forbidden" });
    await expect(setFavourite(deps, student, { bankId: requestId, favourite: true })).rejects.toMatchObject({
      code: "not_found",
    });
    await addOfficeQuestion(deps, admin, input);
    await setFavourite(deps, student, { bankId: requestId, favourite: true });
    expect(await deps.stores(office.id).prep.listFavourites(student.personId)).toEqual([requestId]);
  });
});
