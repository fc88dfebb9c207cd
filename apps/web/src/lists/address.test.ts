import { expect, test } from "vitest";
import { readChoice, readPage, readSearch } from "./address.ts";

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
