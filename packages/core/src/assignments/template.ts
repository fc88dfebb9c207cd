import type { PersonId, PrepTemplateId } from "../shared/ids.ts";
import type { Instant } from "../shared/time.ts";

/** What an advisor can ask for, in the order a student best does it. */
export const TEMPLATE_SECTIONS = ["research", "common", "questions", "logistics", "reflection"] as const;
export type TemplateSection = (typeof TEMPLATE_SECTIONS)[number];

/** A section is left out, welcome, or has to be there before the work can be handed in. */
export const SECTION_NEEDS = ["no", "welcome", "required"] as const;
export type SectionNeed = (typeof SECTION_NEEDS)[number];

export const TEMPLATE_LIMITS = {
  name: 80,
  lede: 300,
  guidance: 600,
  comment: 300,
  comments: 20,
  rubric: 6,
  rubricLine: 80,
  questions: 12,
} as const;

/** What a student is asked for, and by what it is looked at. Frozen under the number of its version. */
export interface TemplateContent {
  /** What this is for, in a sentence or two at the top of the student's page. */
  readonly lede: string | null;
  readonly sections: Readonly<
    Record<TemplateSection, { readonly need: SectionNeed; readonly guidance: string | null }>
  >;
  /** Questions to bring, beside the closing two. */
  readonly questionsLeast: number;
  readonly questionsMost: number;
  /** What a reviewer looks for; each is "not yet", "good" or "strong". */
  readonly rubric: readonly string[];
  /** Comments that come back often, put in by the key of their place. */
  readonly comments: readonly string[];
}

export interface PrepTemplate {
  readonly id: PrepTemplateId;
  readonly name: string;
  /** The latest version; what was given out keeps its own. */
  readonly version: number;
  readonly archivedAt: Instant | null;
  readonly createdBy: PersonId | null;
  readonly createdAt: Instant;
  readonly revision: number;
}
