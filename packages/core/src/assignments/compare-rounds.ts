import type { PrepSnapshot } from "./submission.ts";
import type { TemplateSection } from "./template.ts";

export type QuestionChange = "same" | "new" | "reworded";

export interface RoundChanges {
  /** By the id of a question in the later round. */
  readonly questions: Readonly<Record<string, QuestionChange>>;
  /** Words of questions that are not in the later round. */
  readonly removed: readonly string[];
  /** As it was, by the id of a question that was reworded. */
  readonly before: Readonly<Record<string, string>>;
  readonly sections: readonly TemplateSection[];
}

/** What one round says otherwise than the one before it. */
export function compareRounds(earlier: PrepSnapshot, later: PrepSnapshot): RoundChanges {
  const old = new Map(earlier.questions.map(({ id, text }) => [id, text]));
  const now = new Set(later.questions.map(({ id }) => id));
  const change = (id: string, text: string): QuestionChange =>
    !old.has(id) ? "new" : old.get(id) === text ? "same" : "reworded";
  const questions = Object.fromEntries(later.questions.map(({ id, text }) => [id, change(id, text)]));
  const removed = earlier.questions.filter(({ id }) => !now.has(id)).map(({ text }) => text);
  const reworded = later.questions.filter(({ id }) => questions[id] === "reworded");
  const parts: Record<TemplateSection, (each: PrepSnapshot) => unknown> = {
    research: ({ research, findings }) => [research, findings],
    common: ({ points }) => points,
    questions: ({ questions: asked }) => asked.map(({ id, text }) => [id, text]),
    logistics: ({ logistics, startsAt, agreedMinutes, format }) => [
      logistics,
      startsAt,
      agreedMinutes,
      format,
    ],
    reflection: ({ reflection, goals }) => [reflection, goals],
  };
  const sections = (Object.keys(parts) as TemplateSection[]).filter(
    (part) => JSON.stringify(parts[part](earlier)) !== JSON.stringify(parts[part](later)),
  );
  return {
    questions,
    removed,
    before: Object.fromEntries(reworded.map(({ id }) => [id, old.get(id) ?? ""])),
    sections,
  };
}
