import fc from "fast-check";
import { expect, test } from "vitest";
import { findJobAsk } from "../wording/index.ts";
import { betterWording } from "./better-wording.ts";
import { corpus, freshCorpus, isHeldBack, measureRules } from "./corpus/index.ts";
import {
  checkQuestions,
  closingQuestions,
  labelQuestion,
  questionBank,
  type SheetQuestion,
} from "./index.ts";
import { topicIds } from "./bank/topics.ts";
import { inOrder, moveQuestion, questionBudget, questionTopics, searchBank, withClosing } from "./index.ts";

const ask = (text: string, id = text, phase: SheetQuestion["phase"] = "work"): SheetQuestion => ({
  id,
  phase,
  text,
});
const fullSheet = withClosing([
  ask("What does a typical week look like for you?", "1", "opening"),
  ask("Which traits make someone succeed?", "2", "work"),
  ask("Who influenced your career most?", "3", "path"),
  ask("How is the field changing?", "4", "field"),
  ask("What advice would you give me?", "5", "advice"),
]);

test.each([
  ["Would you forward my CV to HR?", ["job_request", "yes_no"]],
  ["I would be grateful if you kept me in mind.", ["job_request"]],
  ["What do you look for when you are hiring?", []],
  ["How much do you make?", ["personal_pay"]],
  ["What does a junior editor earn?", ["typical_pay"]],
  ["How should one approach salary negotiation?", []],
  ["Do you like your job?", ["yes_no"]],
  ["Do you think the field is growing, and why?", []],
  ["Could you tell me how you started?", []],
  ["Could you tell me whether you like it?", ["yes_no"]],
  ["What is a typical day and how does it differ from your plans?", ["double"]],
  ["Do you like it? I mean, what keeps you there?", []],
  ["Is it hard, I mean, how do you cope with nights?", []],
  ["Is it hard? I mean, is it stressful?", ["yes_no"]],
  ["Is there a pecking order among the chefs, and how does it show?", []],
  ["What does your company do?", ["web_answerable"]],
  ["What does your company do when a project fails?", []],
  ["May I mention your name?", []],
  ["can you suggest other people i could speak to", []],
] as const)("“%s” is labelled %j", (text, labels) => {
  expect(labelQuestion(text)).toEqual(labels);
});

test.each([
  { which: "the corpus as a whole", set: corpus, least: 0.93 },
  { which: "the held-back fifth", set: corpus.filter(isHeldBack), least: 0.85 },
  { which: "the later questions", set: freshCorpus, least: 0.9 },
])("the rules hold on $which", ({ set, least }) => {
  for (const figures of measureRules(set, labelQuestion)) {
    expect.soft(figures.precision, `precision of ${figures.label}`).toBeGreaterThanOrEqual(least);
    expect.soft(figures.recall, `recall of ${figures.label}`).toBeGreaterThanOrEqual(least);
  }
});

test("the corpus has at least 500 questions, none of them twice", () => {
  expect(corpus.length).toBeGreaterThanOrEqual(500);
  expect(new Set(corpus.map(({ id }) => id)).size).toBe(corpus.length);
});

test("any text at all is labelled", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary" }),
      (text) => Array.isArray(labelQuestion(text)) && findJobAsk(text) !== undefined,
    ),
  );
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("do", "you", "and", "what", ",", "?", "'", "is", "my", "pay", "or", "job"), {
        maxLength: 40,
      }),
      (words) => {
        labelQuestion(words.join(" "));
      },
    ),
  );
});

test("case, spacing and the shape of quotes change no label", () => {
  fc.assert(
    fc.property(fc.constantFrom(...corpus), fc.boolean(), fc.nat({ max: 3 }), ({ text }, upper, gap) => {
      const other = text.replaceAll("'", "’").replaceAll(" ", " ".repeat(gap + 1));
      expect(labelQuestion(`  ${upper ? other.toUpperCase() : other} `)).toEqual(labelQuestion(text));
    }),
  );
});

test("the closing two are never faulted, however they are typed", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...closingQuestions),
      fc.boolean(),
      fc.constantFrom("", "?", "??", " ?"),
      (text, upper, end) => {
        const typed = `${text.slice(0, -1)}${end}`;
        expect(labelQuestion(upper ? typed.toUpperCase() : typed)).toEqual([]);
      },
    ),
  );
});

test.each(["do you and what ", "your ", "my resume, ", "how much ", "a", "?", "' ", "the company of the "])(
  "gets through a very long text within a test’s time: %j",
  (piece) => {
    const text = piece.repeat(Math.ceil(10_000 / piece.length));
    expect(labelQuestion(text)).toBeInstanceOf(Array);
  },
);

test("every question of the bank passes its own rules, and the closing two end it", () => {
  for (const { text, id } of questionBank) expect.soft(labelQuestion(text), `${id}: ${text}`).toEqual([]);
  expect(questionBank.length).toBeGreaterThanOrEqual(100);
  expect(new Set(questionBank.map(({ id }) => id)).size).toBe(questionBank.length);
  expect(questionBank.slice(-2).map(({ text }) => text)).toEqual(closingQuestions);
});

test("a search finds every word, and puts the field’s own questions first", () => {
  const found = searchBank(questionBank, { words: "", phase: "work", topic: null, field: "health" });
  expect(found[0]?.fields).toEqual(["health"]);
  expect(found.every(({ fields }) => fields.length === 0 || fields.includes("health"))).toBe(true);
  const words = searchBank(questionBank, { words: "TYPICAL week", phase: null, topic: null, field: null });
  expect(words.map(({ id }) => id)).toEqual(["opening-1"]);
});

test("every question of the bank but the closing pair has one topic, and each topic enough to choose from", () => {
  const open = questionBank.filter(({ phase }) => phase !== "closing").map(({ id }) => id);
  const ofTopic = questionTopics.map((topic) =>
    searchBank(questionBank, { words: "", phase: null, topic, field: null }).map(({ id }) => id),
  );
  expect(ofTopic.flat().toSorted()).toEqual(open.toSorted());
  expect(topicIds.toSorted()).toEqual(open.toSorted());
  expect(Math.min(...ofTopic.map(({ length }) => length))).toBeGreaterThanOrEqual(7);
});

test("a full sheet has nothing to say about", () => {
  expect(checkQuestions({ questions: fullSheet, minutes: 30 })).toEqual([]);
});

test("an empty sheet misses each phase and both closing questions", () => {
  const codes = checkQuestions({ questions: [], minutes: 30 }).map(({ code }) => code);
  expect(codes).toEqual([
    ...Array.from({ length: 2 }, () => "closing_missing"),
    ...Array.from({ length: 5 }, () => "phase_empty"),
  ]);
});

test("each part of the talk is left empty with its own word why", () => {
  const kept = [
    { questionId: null, code: "phase_empty", text: "field", why: "We spoke of it before" },
  ] as const;
  const found = checkQuestions({ questions: [], minutes: 30, kept });
  expect(found.filter(({ keptBecause }) => keptBecause !== null).map(({ phase }) => phase)).toEqual([
    "field",
  ]);
});

test.each([
  { minutes: 20, code: "too_many", want: false },
  { minutes: 19, code: "too_many", want: true },
])("five questions in $minutes minutes are too many: $want", ({ minutes, code, want }) => {
  expect(checkQuestions({ questions: fullSheet, minutes }).some((finding) => finding.code === code)).toBe(
    want,
  );
});

test("the same question in other words is pointed out once", () => {
  const twice = [...fullSheet, ask("Which traits make somebody succeed in this?", "6")];
  const found = checkQuestions({ questions: twice, minutes: 60 }).filter(
    ({ code }) => code === "near_duplicate",
  );
  expect(found.map(({ questionId }) => questionId)).toEqual(["6"]);
});

test("typical pay is a caution where the office allows it, personal pay never", () => {
  const questions = [
    ...fullSheet,
    ask("What does a junior editor earn?", "6"),
    ask("What do you earn?", "7"),
  ];
  const policy = {
    mayAskTypicalPay: true,
    budget: { minutesPerQuestionLeast: 4, minutesPerQuestionMost: 5 },
  };
  const found = checkQuestions({ questions, minutes: 60 }, policy);
  expect(found.map(({ code, weight }) => [code, weight])).toEqual([
    ["typical_pay", "caution"],
    ["personal_pay", "advice"],
  ]);
});

test("a finding is kept with its why, until the wording changes", () => {
  const kept = [
    { questionId: "6", code: "yes_no", text: "Do you like your job?", why: "To warm up." },
  ] as const;
  const why = (text: string) =>
    checkQuestions({ questions: [...fullSheet, ask(text, "6")], minutes: 60, kept }).map(
      ({ keptBecause }) => keptBecause,
    );
  expect(why("Do you like your job?")).toEqual(["To warm up."]);
  expect(why("Do you like your work?")).toEqual([null]);
});

test.each([
  ["Do you enjoy your job?", "yes_no", "What do you enjoy about your job?"],
  ["Do you have any advice for me?", "yes_no", "What advice would you give for me?"],
  ["How did you start, and what was your first case?", "double", "How did you start?"],
  ["Have you been there?", "yes_no", null],
] as const)("“%s” has a better wording", (text, label, want) => {
  expect(betterWording(text, label)).toBe(want);
});

test("a better wording never has a fault of its own", { timeout: 60_000 }, () => {
  for (const { text } of [...corpus, ...freshCorpus]) {
    for (const label of labelQuestion(text)) {
      const better = betterWording(text, label);
      if (better !== null) expect.soft(labelQuestion(better), `${text} → ${better}`).toEqual([]);
    }
  }
});

test("moving changes places, and nothing passes the closing two", () => {
  const ids = (questions: readonly SheetQuestion[]) => questions.map(({ id }) => id).join(" ");
  expect(ids(moveQuestion(fullSheet, "2", -1))).toBe("2 1 3 4 5 closing-1 closing-2");
  expect(ids(moveQuestion(fullSheet, "5", 1))).toBe("1 2 3 4 5 closing-1 closing-2");
  expect(ids(moveQuestion(fullSheet, "closing-1", -1))).toBe("1 2 3 4 5 closing-1 closing-2");
  expect(ids(inOrder([...fullSheet].toReversed()))).toMatch(/^1 2 3 4 5 /);
});

test.each([
  { minutes: 30, want: { chosen: 5, easy: 6, most: 7, state: "room" } },
  { minutes: 25, want: { chosen: 5, easy: 5, most: 6, state: "right" } },
  { minutes: 20, want: { chosen: 5, easy: 4, most: 5, state: "full" } },
  { minutes: 15, want: { chosen: 5, easy: 3, most: 3, state: "over" } },
])("five questions in $minutes minutes", ({ minutes, want }) => {
  expect(questionBudget(minutes, fullSheet)).toEqual(want);
});
