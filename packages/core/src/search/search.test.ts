import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { excerpt, fold, markWords, searchWords } from "./index.ts";

describe("what is compared", () => {
  test.each([
    ["José ÁLVAREZ", "jose alvarez"],
    ["Zoë", "zoe"],
    ["ΟΔΥΣΣΕΥΣ", "οδυσσευσ"],
    ["Жанна", "жанна"],
    ["ﬁne", "fine"],
    ["田中", "田中"],
  ])("%s as %s", (text, want) => {
    expect(fold(text)).toBe(want);
  });

  test("words are looked for once each, and at most eight", () => {
    expect(searchWords("  Ana  ANA\u0000 maps ")).toEqual(["ana", "maps"]);
    expect(searchWords("a b c d e f g h i j")).toHaveLength(8);
    expect(searchWords(" \u200b \n")).toEqual([]);
    expect(searchWords("\ud800")).not.toContain("\ud800");
  });
});

describe("what is shown", () => {
  test("the word found is marked, accents and all", () => {
    expect(markWords("Dr. José Mora", ["jose"])).toEqual([
      { text: "Dr. ", hit: false },
      { text: "José", hit: true },
      { text: " Mora", hit: false },
    ]);
    expect(markWords("Jose\u0301 Mora", ["jose"])[0]).toEqual({ text: "Jose\u0301", hit: true });
  });

  test("a long text is cut between words", () => {
    const text = `${"one two three ".repeat(20)}harbour ${"four five six ".repeat(20)}`;
    const parts = excerpt(text, ["harbour"]) ?? [];
    expect(parts[0]).toEqual({ text: "… ", hit: false });
    expect(parts.find(({ hit }) => hit)?.text).toBe("harbour");
    expect(parts.map((part) => part.text).join("").length).toBeLessThan(200);
  });

  test("nothing found is nothing shown", () => {
    expect(excerpt("Maps", ["harbour"])).toBeNull();
  });

  test("marking keeps every text as it is, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (text, typed) => {
        const words = searchWords(typed);
        const parts = markWords(text, words);
        expect(parts.map((part) => part.text).join("")).toBe(text);
        const found = words.some((word) => fold(text).includes(word));
        expect(parts.some(({ hit }) => hit)).toBe(found);
      }),
    );
  });
});
