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
  /** Whether it rests at weekends, and shares with its like what one person gets in a day. */
  readonly gentle: boolean;
}

const ALWAYS: MailKind = {
  switchOff: false,
  quiet: false,
  rests: false,
  steps: false,
  mirrored: false,
  gentle: false,
};
const REMINDER: MailKind = {
  switchOff: true,
  quiet: true,
  rests: true,
  steps: false,
  mirrored: true,
  gentle: false,
};
const GENTLE: MailKind = { ...REMINDER, gentle: true };

/**
 * The line that each kind of mail has in the rule book. An invitation is planned outside quiet hours like all mail, but not
 * held back again once it is due: whoever asked for it waits for it.
 */
export const MAIL_KINDS: Readonly<Record<DeliveryKind, MailKind>> = {
  sign_in: ALWAYS,
  invitation: ALWAYS,
  mail_problem: ALWAYS,
  // Asked for by a press of a button, for oneself.
  meeting_file: ALWAYS,
  meeting_tomorrow: { ...REMINDER, rests: false },
  did_it_happen: REMINDER,
  thank_you: { ...REMINDER, steps: true },
  // An advisor asks for an answer: it cannot be switched off, and rests like other gentle mail.
  nudge: { ...GENTLE, switchOff: false, mirrored: false },
  message: { ...GENTLE, switchOff: false, mirrored: false },
  promise_due: GENTLE,
  referral_waiting: GENTLE,
  tell_referrer: GENTLE,
  keep_in_touch: GENTLE,
  follow_up_due: GENTLE,
  prep_assigned: GENTLE,
  prep_due_soon: GENTLE,
  prep_returned: GENTLE,
  prep_approved: GENTLE,
  prep_stale: GENTLE,
  cohort_joined: GENTLE,
  advisor_digest: { ...REMINDER, mirrored: false },
  weekly_summary: { ...REMINDER, mirrored: false },
  // Asked for by whoever keeps the report, also on a day of leave.
  report_kept: { ...REMINDER, rests: false, mirrored: false },
};

/** The kinds that students are sent and may do without. */
export const STUDENT_CHOICES = [
  "thank_you",
  "meeting_tomorrow",
  "did_it_happen",
  "promise_due",
  "referral_waiting",
  "follow_up_due",
  "prep_assigned",
  "prep_due_soon",
  "prep_returned",
  "prep_approved",
  "prep_stale",
  "cohort_joined",
  "tell_referrer",
  "keep_in_touch",
  "weekly_summary",
] as const;

/** The kinds that a person sees in the app. */
export const MIRRORED_KINDS = (Object.keys(MAIL_KINDS) as DeliveryKind[]).filter(
  (kind) => MAIL_KINDS[kind].mirrored,
);

/** The kinds that rest at weekends and of which one person gets so many in a day. */
export const GENTLE_KINDS = (Object.keys(MAIL_KINDS) as DeliveryKind[]).filter(
  (kind) => MAIL_KINDS[kind].gentle,
);
