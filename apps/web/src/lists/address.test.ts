import { expect, test } from "vitest";
import { readChoice, readDay, readId, readInstant, readPage, readSearch } from "./address.ts";

test.each([
  { typed: undefined, want: null },
  { typed: "   ", want: null },
  { typed: " Ada ", want: "Ada" },
  { typed: ["first", "second"], want: "first" },
  { typed: "a\u0000b\u202ec", want: "a b c" },
  { typed: "\ud800", want: "\ufffd" },
  { typed: "x".repeat(500), want: "x".repeat(60) },
])("a search of $typed looks for $want", ({ typed, want }) => {
  expect(readSearch(typed)).toBe(want);
});

test.each([
  { typed: undefined, want: 1 },
  { typed: "3", want: 3 },
  { typed: "0", want: 1 },
  { typed: "-2", want: 1 },
  { typed: "1e9", want: 1 },
  { typed: "999999999999", want: 1 },
])("page $typed is page $want", ({ typed, want }) => {
  expect(readPage(typed)).toBe(want);
});

test("a choice that is not offered counts as none", () => {
  expect(readChoice("name", { name: true })).toBe("name");
  expect(readChoice("constructor", { name: true })).toBeNull();
});

test("an id or a moment that cannot be counts as none", () => {
  const id = "01a098ec-0600-7466-b11e-e60deca8362d";
  expect([id, [id], `${id}0`, "", undefined].map(readId)).toEqual([id, id, null, null, null]);
  const at = "2026-11-23T10:00:00.000Z";
  expect(
    [at, "2026-02-30T10:00:00.000Z", "0001-01-01T00:00:00.000Z", "soon", undefined].map(readInstant),
  ).toEqual([at, null, null, null, null]);
});

test("a day that cannot be counts as none", () => {
  expect(["2026-11-23", "2026-02-30", "23.11.2026", undefined].map(readDay)).toEqual([
    "2026-11-23",
    null,
    null,
    null,
  ]);
});
