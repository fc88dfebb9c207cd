import { expect, test } from "vitest";
import { countWords } from "./count-words.ts";

test.each([
  ["", 0],
  ["  \n ", 0],
  ["Thank you", 2],
  [" It helped\u00a0me, a lot.\n", 5],
  ["شكرا لك", 2],
])("%j has %i words", (text, words) => {
  expect(countWords(text)).toBe(words);
});
