import fc from "fast-check";
import { expect, test } from "vitest";
import { plainWords } from "../index.ts";
import { leaningOf, signsOf, type Topic } from "./index.ts";
import { SIGNS, STARTS, WEIGHTS } from "./weights.ts";

const topics = Object.keys(WEIGHTS) as Topic[];

test("every topic weighs every sign, and the table stays small", () => {
  const signs = SIGNS.split("|");
  expect(new Set(signs).size).toBe(signs.length);
  for (const topic of topics) expect(WEIGHTS[topic]).toHaveLength(signs.length);
  expect(JSON.stringify({ SIGNS, STARTS, WEIGHTS }).length).toBeLessThan(80 * 1024);
});

test.each([
  ["job", "Do you think the firm would take me on as an apprentice?", "take me on"],
  ["pay", "What does a junior editor earn?", "earn"],
  ["web", "In which year was your company founded?", "founded"],
  ["resume", "I have attached my CV for you.", "attached"],
  ["tie", "We met at the career fair in May.", "met"],
] as const)("%s: “%s” leans there, and says in which words", (topic, text, words) => {
  const leaning = leaningOf(topic, plainWords(text));
  expect(leaning.score).toBeGreaterThan(0);
  expect(leaning.words).toContain(words);
});

test.each(topics)("%s: a plain open question leans nowhere", (topic) => {
  if (topic === "own_pay") return;
  expect(leaningOf(topic, plainWords("What do you enjoy most about the work?")).score).toBeLessThan(0);
});

test("any text has a leaning, and signs stand on words that are there", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.constantFrom(...topics), (text, topic) => {
      const plain = plainWords(text);
      expect(Number.isFinite(leaningOf(topic, plain).score)).toBe(true);
      const count = plain.split(" ").filter((word) => word !== "").length;
      for (const { from, to } of signsOf(plain)) expect(from <= to && from >= -1 && to <= count).toBe(true);
    }),
  );
});
