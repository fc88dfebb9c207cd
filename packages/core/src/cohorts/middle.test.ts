import { expect, test } from "vitest";
import { middleOf } from "./middle.ts";

test.each([
  { of: [], is: null },
  { of: [7], is: 7 },
  { of: [9, 100, 10], is: 10 },
  { of: [1440, 60], is: 750 },
  { of: [4, 1, 3, 2], is: 2.5 },
])("the middle of $of is $is", ({ of, is }) => {
  expect(middleOf(of)).toBe(is);
});
