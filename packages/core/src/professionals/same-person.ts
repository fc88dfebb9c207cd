import { foldedName, sameName } from "../contacts/same-name.ts";

/** Why two records may be one person, the strongest reason first. */
export const SAME_REASONS = ["same_email", "same_link", "same_name_and_place", "same_name"] as const;
export type SameReason = (typeof SAME_REASONS)[number];

export interface Likeness {
  readonly name: string;
  readonly organisation: string | null;
  readonly link: string | null;
  readonly emails: readonly string[];
}

/**
 * What speaks for two records being one person; empty when nothing does. A name alone is a hint only, since people share
 * names and change employers: staff look at both and decide.
 */
export function sameReasons(a: Likeness, b: Likeness): readonly SameReason[] {
  const named = nameKey(a.name) === nameKey(b.name);
  const holds: Record<SameReason, boolean> = {
    same_email: a.emails.some((email) => b.emails.includes(email)),
    same_link: a.link !== null && b.link !== null && linkKey(a.link) === linkKey(b.link),
    same_name_and_place: named && placesAgree(a.organisation, b.organisation),
    same_name: named && !placesAgree(a.organisation, b.organisation),
  };
  return SAME_REASONS.filter((reason) => holds[reason]);
}

/** Equal for names that read alike: without a form of address in front and without accents, which not everybody types. */
export function nameKey(name: string): string {
  const plain = name
    .replace(/^\s*(?:(?:prof|dr|mr|mrs|ms|mx)\.?\s+)+/iu, "")
    .normalize("NFD")
    .replace(/\p{M}/gu, "");
  return foldedName(plain);
}

/** Equal for one page, however its address was copied. */
export function linkKey(link: string): string {
  return link
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, "")
    .replace(/[?#].*$/, "")
    .replace(/\/+$/, "");
}

const placesAgree = (a: string | null, b: string | null) => a !== null && b !== null && sameName(a, b);
