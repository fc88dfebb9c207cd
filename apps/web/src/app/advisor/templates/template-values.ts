import type { TemplateContent } from "@askaround/core/assignments";

const welcome = { need: "welcome", guidance: null } as const;
const required = { need: "required", guidance: null } as const;

/** What a new template begins with. */
export const EMPTY_TEMPLATE: TemplateContent = {
  lede: null,
  sections: {
    research: required,
    common: required,
    questions: required,
    logistics: welcome,
    reflection: { need: "no", guidance: null },
  },
  questionsLeast: 5,
  questionsMost: 8,
  rubric: [],
  comments: [],
};

/** One thing a line. */
export const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
