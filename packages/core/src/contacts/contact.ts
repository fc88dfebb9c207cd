import type { ContactId, PersonId, ProfessionalId } from "../shared/ids.ts";
import type { Instant, Zone } from "../shared/time.ts";

/** Who may read what a student wrote, besides the student. */
export const NOTE_LEVELS = ["only_me", "my_advisor", "office"] as const;
export type NoteLevel = (typeof NOTE_LEVELS)[number];

/** The person being met, known to the office once. Business facts only. */
export interface Professional {
  readonly id: ProfessionalId;
  readonly name: string;
  readonly organisation: string | null;
  readonly title: string | null;
  /** A public page about them. */
  readonly link: string | null;
}

/**
 * One student's relationship with one professional. The names here are what this student wrote: students are
 * matched only against their own contacts, so no one learns who else knows somebody.
 */
export interface Contact {
  readonly id: ContactId;
  readonly studentId: PersonId;
  readonly professionalId: ProfessionalId;
  readonly name: string;
  readonly organisation: string | null;
  readonly title: string | null;
  readonly link: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  /** The professional's usual zone, when the student knows it. */
  readonly zone: Zone | null;
  readonly howMet: string | null;
  readonly notes: string | null;
  readonly noteLevel: NoteLevel;
  readonly createdAt: Instant;
  readonly revision: number;
  /** Since when the person is taken out, at their own request: what is left are meetings and dates. */
  readonly forgottenAt: Instant | null;
}
