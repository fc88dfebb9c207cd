import type { OfficeSettings } from "../office/settings.ts";
import { addHours } from "../shared/calendar.ts";
import type { PersonId, ProfessionalId, ProfessionalLimitId } from "../shared/ids.ts";
import type { Instant } from "../shared/time.ts";

/** What staff set for one professional, beside what the office does for everyone. */
export interface ProfessionalLimits {
  readonly doNotContact: boolean;
  /** Students ask the office before they write. */
  readonly askFirst: boolean;
  /** Asks within the office's window; null for the office's number. */
  readonly mostAsks: number | null;
  /** Days of quiet after an ask; null for the office's number. */
  readonly coolDownDays: number | null;
}

export const NO_LIMITS: ProfessionalLimits = {
  doNotContact: false,
  askFirst: false,
  mostAsks: null,
  coolDownDays: null,
};

/** One line of the history of limits: what held from then on, why, and who set it. Lines are added, never changed. */
export interface LimitEntry extends ProfessionalLimits {
  readonly id: ProfessionalLimitId;
  readonly professionalId: ProfessionalId;
  readonly reason: string;
  readonly setBy: PersonId;
  readonly setAt: Instant;
}

/** What the office counts of a professional. */
export interface CareCounts {
  /** Messages that students sent within the window; where students are warned, meetings that nobody wrote for too. */
  readonly asks: number;
  readonly lastAskAt: Instant | null;
}

type CareSettings = Pick<OfficeSettings, "careMostAsks" | "careCoolDownDays">;

export const CARE_STATES = ["do_not_contact", "ask_first", "at_cap", "resting"] as const;
export type CareState = (typeof CARE_STATES)[number];

export interface Care {
  /** Why to hold back now, the strongest first; empty when nothing speaks against an ask. */
  readonly states: readonly CareState[];
  readonly mostAsks: number;
  readonly coolDownDays: number;
  /** Quiet until then, while the last ask is that young. */
  readonly restsUntil: Instant | null;
}

/** What holds for a professional now: their own limits where they have some, else the office's. */
export function careOf(
  { asks, lastAskAt }: CareCounts,
  limits: ProfessionalLimits,
  settings: CareSettings,
  now: Instant,
): Care {
  const mostAsks = limits.mostAsks ?? settings.careMostAsks;
  const coolDownDays = limits.coolDownDays ?? settings.careCoolDownDays;
  const until = lastAskAt && addHours(lastAskAt, 24 * coolDownDays);
  const restsUntil = until && until > now ? until : null;
  const holds: Record<CareState, boolean> = {
    do_not_contact: limits.doNotContact,
    ask_first: limits.askFirst,
    at_cap: asks >= mostAsks,
    resting: restsUntil !== null,
  };
  return { states: CARE_STATES.filter((state) => holds[state]), mostAsks, coolDownDays, restsUntil };
}

export function sameLimits(a: ProfessionalLimits, b: ProfessionalLimits): boolean {
  return (Object.keys(NO_LIMITS) as (keyof ProfessionalLimits)[]).every((name) => a[name] === b[name]);
}
