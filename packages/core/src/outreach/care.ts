import type { OfficeSettings } from "../office/settings.ts";
import { type CareCounts, careOf, type ProfessionalLimits } from "../professionals/limits.ts";
import { addHours } from "../shared/calendar.ts";
import type { Instant } from "../shared/time.ts";

/** What the office knows of a professional without saying by whom. */
export interface CareFacts extends CareCounts {
  readonly limits: ProfessionalLimits;
  /** Somebody else is writing to them and began before. */
  readonly heldSince: Instant | null;
}

export type CareCode = "do_not_contact" | "ask_first" | "many_asks" | "asked_lately" | "being_written_to";
export interface CareWarning {
  readonly code: CareCode;
  /** When it is over, where that is known. */
  readonly until: Instant | null;
}

type CareSettings = Pick<
  OfficeSettings,
  "careMostAsks" | "careWindowDays" | "careCoolDownDays" | "careHoldHours"
>;

const CODE_OF = {
  do_not_contact: "do_not_contact",
  ask_first: "ask_first",
  at_cap: "many_asks",
  resting: "asked_lately",
} as const;

/** What to tell a student before they write. A professional is a shared good; the student decides. */
export function careWarnings(facts: CareFacts, settings: CareSettings, now: Instant): CareWarning[] {
  const warnings: CareWarning[] = [];
  const { states, restsUntil } = careOf(facts, facts.limits, settings, now);
  for (const state of states)
    warnings.push({ code: CODE_OF[state], until: state === "resting" ? restsUntil : null });
  const heldUntil = facts.heldSince && addHours(facts.heldSince, settings.careHoldHours);
  if (heldUntil && heldUntil > now) warnings.push({ code: "being_written_to", until: heldUntil });
  return warnings;
}

/** Shares of fewer than this many are nobody's to see. */
const FEWEST_COUNTED = 10;

/** Of messages long enough ago to have been answered, how many were: in percent, or null when there are too few. */
export function answerRate({
  sent,
  replied,
}: {
  readonly sent: number;
  readonly replied: number;
}): number | null {
  return sent < FEWEST_COUNTED ? null : Math.round((100 * replied) / sent);
}
