import type { DeliveryKind } from "./delivery.ts";

/** How one kind of mail behaves, whatever it is about. */
export interface MailKind {
  /** Whether a person may do without it; the duty in the app stays. */
  readonly switchOff: boolean;
  /** Whether it waits for the morning when its moment has slipped into the night. */
  readonly quiet: boolean;
  /** Whether it rests while its reader is away. */
  readonly rests: boolean;
  /** Whether its steps follow each other, so that of several that are due only the latest goes. */
  readonly steps: boolean;
  /** Whether the app shows it to its reader, with its state: what is about a duty of theirs. */
  readonly mirrored: boolean;
}

const ALWAYS: MailKind = { switchOff: false, quiet: false, rests: false, steps: false, mirrored: false };

/** The line that each kind of mail has in the rule book. */
export const MAIL_KINDS: Readonly<Record<DeliveryKind, MailKind>> = {
  sign_in: ALWAYS,
  invitation: ALWAYS,
  mail_problem: ALWAYS,
  meeting_tomorrow: { switchOff: true, quiet: true, rests: false, steps: false, mirrored: true },
  did_it_happen: { switchOff: true, quiet: true, rests: true, steps: false, mirrored: true },
  thank_you: { switchOff: true, quiet: true, rests: true, steps: true, mirrored: true },
  advisor_digest: { switchOff: true, quiet: true, rests: true, steps: false, mirrored: false },
};

/** The kinds that students are sent and may do without. */
export const STUDENT_CHOICES = ["thank_you", "meeting_tomorrow", "did_it_happen"] as const;

/** The kinds that a person sees in the app. */
export const MIRRORED_KINDS = (Object.keys(MAIL_KINDS) as DeliveryKind[]).filter(
  (kind) => MAIL_KINDS[kind].mirrored,
);
