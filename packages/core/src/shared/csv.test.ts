import { expect, test } from "vitest";
import { toCsv } from "./csv.ts";

test.each([
  ["plain", "plain"],
  ['say "hi", twice', '"say ""hi"", twice"'],
  ["two\nlines", '"two\nlines"'],
  ["=1+1", "'=1+1"],
  ["+49 30", "'+49 30"],
  ["-1", "'-1"],
  ["@sum", "'@sum"],
  ["\tx", "'\tx"],
  ["\r=x", `"'\r=x"`],
  [-1, "-1"],
  [null, ""],
])("%j is written %j", (value, want) => {
  expect(toCsv(["a"], [[value]])).toBe(`\ufeffa\r\n${want}\r\n`);
});
