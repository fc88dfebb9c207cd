import { plainWords } from "../wording/index.ts";
import { labelQuestion } from "./label-question.ts";
import type { QuestionLabel } from "./question-label.ts";

const OPEN_FORMS: readonly (readonly [RegExp, string])[] = [
  [/^(?:do|did) you (?:still |really |also )?(?:like|enjoy|love) (.+)$/, "What do you enjoy about $1?"],
  [/^(?:do|would) you recommend (.+)$/, "What would you tell someone who is considering $1?"],
  [/^do you think (?:that )?(.+)$/, "What makes you think that $1, or that it is otherwise?"],
  [/^(?:is|was) (?:it|there) (?:hard|difficult|easy|tough) to (.+)$/, "What does it take to $1?"],
  [
    /^(?:is|are) (your [a-z ]+?) (?:stressful|hard|difficult|creative|interesting|boring|varied|fun)$/,
    "How would you describe $1?",
  ],
  [/^have you ever regretted (.+)$/, "Looking back, how do you see $1?"],
  [/^do you have any (advice|tips)(.*)$/, "What $1 would you give$2?"],
  [/^is there anything (?:else )?(?:that )?(?:you would|i should) (.+)$/, "What else should I $1?"],
  [/^did you (?:ever )?(.+)$/, "How did you come to $1, if you did?"],
  [/^does (.+?) (involve|require|need|include|use) (.+)$/, "What part does $3 play in $1?"],
  [/^(?:has|have) (.+?) changed(.*)$/, "How has $1 changed$2?"],
];

const INSTEAD: Readonly<Partial<Record<QuestionLabel, string>>> = {
  job_request: "What would you look for in someone at the very start in this work?",
  personal_pay: "What do you value about this work beyond what it pays?",
  typical_pay: "What should a newcomer weigh up before settling on a first employer in this field?",
  web_answerable: "What about your organisation would surprise someone who knows only its web site?",
};

/** A wording to take instead, or null where only the asker can know. For two in one, the first of the two. What it offers has no fault of its own. */
export function betterWording(text: string, label: QuestionLabel): string | null {
  const better = reworded(text, label);
  return better !== null && labelQuestion(better).length === 0 ? better : null;
}

function reworded(text: string, label: QuestionLabel): string | null {
  if (label === "double") return firstOfTwo(text);
  if (label !== "yes_no") return INSTEAD[label] ?? null;
  const plain = plainWords(text).replace(/ ?[.?!]$/, "");
  if (/ [.?!] /.test(plain)) return null;
  for (const [pattern, open] of OPEN_FORMS) {
    if (pattern.test(plain)) return plain.replace(pattern, open).replace(/ ,/g, ",").replace(/\bi\b/g, "I");
  }
  return null;
}

function firstOfTwo(text: string): string | null {
  const whole = text.slice(0, 1000).trim();
  const cut =
    /\?\s+\S|,?\s+(?:and|plus|as well as)\s+(?:also\s+)?(?:how|what|why|where|who|which|when|do|did|does|is|are|was|were|would|could|can|has|have)\b/i.exec(
      whole,
    );
  if (!cut || cut.index < 8) return null;
  const first = whole.slice(0, cut.index).replace(/[\s,;:?]+$/, "");
  return /^(?:tell|describe|share|explain|walk|talk|i |i'|i’)/i.test(first) ? `${first}.` : `${first}?`;
}
