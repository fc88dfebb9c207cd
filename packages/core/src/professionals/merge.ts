import type { Professional } from "../contacts/contact.ts";
import type { ContactId, PersonId, ProfessionalId, ProfessionalMergeId } from "../shared/ids.ts";
import type { Instant } from "../shared/time.ts";
import type { ProfessionalLimits } from "./limits.ts";
import type { KeptProfessional } from "./ports.ts";

/** The business facts of which one of two is kept, each on its own. */
export const MERGED_FIELDS = ["name", "organisation", "title", "link"] as const;
export type MergedField = (typeof MERGED_FIELDS)[number];
export type Side = "kept" | "merged";

/** Which record each fact comes from. */
export type Choice = Readonly<Record<MergedField, Side>>;

/** What a merge did, so that it can be undone; lines are added, and marked when they are taken back. */
export interface ProfessionalMerge {
  readonly id: ProfessionalMergeId;
  readonly keptId: ProfessionalId;
  readonly mergedId: ProfessionalId;
  readonly mergedBy: PersonId;
  readonly mergedAt: Instant;
  /** The kept record as it was before. */
  readonly before: Pick<Professional, MergedField> & ProfessionalLimits;
  /** Its revision right after: while it stands, an undo gives back what was before. */
  readonly keptRevision: number;
  /** What moved from one to the other, and goes back. */
  readonly contactIds: readonly ContactId[];
  readonly undoneBy: PersonId | null;
  readonly undoneAt: Instant | null;
}

/** What is known where nothing was chosen: the kept record’s own, else the other’s. */
export function likelyChoice(
  kept: Pick<Professional, MergedField>,
  merged: Pick<Professional, MergedField>,
): Choice {
  const side = (field: MergedField): Side =>
    kept[field] === null && merged[field] !== null ? "merged" : "kept";
  return { name: "kept", organisation: side("organisation"), title: side("title"), link: side("link") };
}

/** The record that stays: each fact from the side that was chosen, and of the limits always the stricter. */
export function mergedRecord(
  kept: KeptProfessional,
  merged: KeptProfessional,
  choice: Choice,
): KeptProfessional {
  const from = (field: MergedField) => (choice[field] === "kept" ? kept : merged);
  return {
    ...kept,
    name: from("name").name,
    organisation: from("organisation").organisation,
    title: from("title").title,
    link: from("link").link,
    ...stricter(kept, merged),
    revision: kept.revision + 1,
  };
}

function stricter(a: ProfessionalLimits, b: ProfessionalLimits): ProfessionalLimits {
  const both = (x: number | null, y: number | null, pick: (...of: number[]) => number) =>
    x === null ? y : y === null ? x : pick(x, y);
  return {
    doNotContact: a.doNotContact || b.doNotContact,
    askFirst: a.askFirst || b.askFirst,
    mostAsks: both(a.mostAsks, b.mostAsks, Math.min),
    coolDownDays: both(a.coolDownDays, b.coolDownDays, Math.max),
  };
}

export function factsOf(professional: KeptProfessional): ProfessionalMerge["before"] {
  const {
    id: _id,
    revision: _revision,
    mergedInto: _mergedInto,
    forgottenAt: _forgotten,
    ...facts
  } = professional;
  return facts;
}
