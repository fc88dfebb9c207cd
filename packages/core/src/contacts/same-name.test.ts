import { expect, test } from "vitest";
import { sameName } from "./same-name.ts";

test.each([
  ["Lena Fischer", "  lena   FISCHER ", true],
  ["Zo\u00eb", "Zoe\u0308", true],
  ["Lena Fischer", "Lena Fisher", false],
  ["Zoë", "Zoe", false],
])("%s and %s are the same name: %s", (a, b, want) => {
  expect(sameName(a, b)).toBe(want);
});
