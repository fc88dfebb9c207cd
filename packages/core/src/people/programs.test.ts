import fc from "fast-check";
import { expect, test } from "vitest";
import { joinSpellings, programKey } from "./programs.ts";

const word = fc.stringMatching(/^[a-zäéñø0-9]{1,8}$/);
const between = fc.stringMatching(/^[ .,/()&_–-]{1,3}$/);
const spelt = (words: readonly string[], gaps: readonly string[], upper: readonly boolean[]) =>
  words
    .map(
      (each, at) => (upper[at % upper.length] ? each.toUpperCase() : each) + (gaps[at % gaps.length] ?? ""),
    )
    .join("");
const spelling = [
  fc.array(between, { minLength: 1, maxLength: 4 }),
  fc.array(fc.boolean(), { minLength: 1, maxLength: 4 }),
] as const;

test("however the same words are spelt, they are one program", () => {
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 5 }),
      ...spelling,
      ...spelling,
      (words, g, u, h, v) => {
        expect(programKey(spelt(words, g, u))).toBe(programKey(spelt(words, h, v)));
        expect(programKey(spelt([...words, "x"], g, u))).not.toBe(programKey(spelt(words, h, v)));
      },
    ),
  );
});

test("the key of a key is itself, and nothing that was written has none", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (program) => {
      const key = programKey(program);
      expect(programKey(key)).toBe(key);
      expect(key === "").toBe(program.normalize("NFKC").trim() === "");
    }),
  );
});

test.each([
  ["BSc Nursing", "Bsc  nursing", true],
  ["BSc Nursing", "B.Sc. (Nursing)", true],
  ["Art History", "art-history", true],
  ["C++", "C#", false],
  ["Law", "Laws", false],
])("“%s” and “%s” are one program: %s", (a, b, same) => {
  expect(programKey(a) === programKey(b)).toBe(same);
});

test("the most used spelling stands for all of them", () => {
  const spellings = [
    { program: "Bsc  nursing", students: 2 },
    { program: "BSc Nursing", students: 5 },
    { program: "Law", students: 1 },
  ];
  expect([...joinSpellings(spellings)]).toEqual([
    ["bscnursing", { program: "BSc Nursing", students: 7 }],
    ["law", { program: "Law", students: 1 }],
  ]);
});
