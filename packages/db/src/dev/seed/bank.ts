import type { OfficeQuestion } from "@askaround/core/bank";
import { addHours, type OfficeQuestionId } from "@askaround/core/shared";
import { randomFrom } from "./random.ts";
import type { World } from "./world.ts";

type Asked = Pick<OfficeQuestion, "phase" | "text" | "fields"> & { readonly retired?: boolean };

const ASKED: readonly Asked[] = [
  { phase: "opening", text: "What brought you to the Lakeshore region?", fields: [] },
  { phase: "work", text: "What did you work on last Tuesday, hour by hour?", fields: [] },
  { phase: "work", text: "Which tool could you not do without?", fields: ["technology", "engineering"] },
  { phase: "path", text: "What would you tell yourself in your second year here?", fields: [] },
  // One with advice against it, to show what that looks like, and one that is not offered any more.
  { phase: "field", text: "Is the field growing in this state?", fields: ["health", "public"] },
  { phase: "advice", text: "Which student club would you join today?", fields: [], retired: true },
];

/** The product's questions that the demo office does not offer. */
const HIDDEN = ["opening-3", "work-9"];

/** The office's own questions; the same for the same office and moment. */
export function bankOf({ officeId, term }: World): readonly OfficeQuestion[] {
  const random = randomFrom(Number.parseInt(officeId.slice(-8), 16) ^ 0xba2c);
  return ASKED.map(({ phase, text, fields, retired = false }, position) => ({
    id: random.idAt<OfficeQuestionId>(term.startsAt),
    phase,
    text,
    fields,
    position,
    retiredAt: retired ? addHours(term.startsAt, 24 * 20) : null,
    revision: retired ? 2 : 1,
  }));
}

/** What the office added to the bank, and what it took out of it. */
export function addBank(world: World): void {
  const { rows, officeId, term } = world;
  for (const question of bankOf(world))
    rows.officeQuestions.push({ officeId, ...question, fields: [...question.fields] });
  for (const bankId of HIDDEN) rows.hiddenQuestions.push({ officeId, bankId, hiddenAt: term.startsAt });
}
