import type { DeliveryState } from "@askaround/core/reminders";

/** What a student reads about the mail that comes to them. */
export const myMailWords = {
  title: "Mail",
  lede: "Every email about what you have to do: what is coming, and what became of the rest.",
  coming: "Coming",
  past: "Before",
  none: "Nothing is planned",
  noneBody: "When you plan a meeting or owe a thank-you note, the mails about it are listed here.",
  noPast: "Nothing was sent yet.",
  kind: (kind: string, name: string) => KINDS[kind]?.(name) ?? name,
  step: { soft: "first reminder", firm: "second reminder", late: "third reminder", last: "last reminder" } as Record<
    string,
    string
  >,
  why: "Why this comes",
  whys: {
    thank_you: "You held this meeting, and the note to thank for it isn’t marked as sent.",
    meeting_tomorrow: "You planned this meeting.",
    did_it_happen: "You planned this meeting. It comes once, if the meeting isn’t written up by then.",
  } as Record<string, string>,
  comes: "Comes",
  was: "Due",
  open: "Open the meeting",
  callOff: "Don’t send it",
  calledOff: "It won’t be sent",
  calledOffDetail: "What there is to do stays on your list.",
  undo: "Undo",
  tooLate: "It is already on its way",
  wantBack: "Send it after all",
  back: "It will be sent",
  notBack: "Its time has passed",
  tomorrow: "Remind me tomorrow",
  states: {
    planned: "Planned",
    claimed: "About to be sent",
    sending: "On its way",
    accepted: "Sent",
    delayed: "Delayed on the way",
    delivered: "Arrived",
    bounced: "Came back",
    complained: "Marked as spam",
    suppressed: "Not sent: mail to you comes back",
    failed: "Couldn’t be sent",
    unknown: "Perhaps sent",
    skipped: "Not sent",
    cancelled: "Not sent",
    superseded: "A later one went instead",
  } satisfies Record<DeliveryState, string>,
  reason: (code: string | null) => (code === null ? null : (REASONS[code] ?? null)),
} as const;

const KINDS: Readonly<Record<string, (name: string) => string>> = {
  thank_you: (name) => `Thank-you note to ${name}`,
  meeting_tomorrow: (name) => `Tomorrow’s meeting with ${name}`,
  did_it_happen: (name) => `Did you meet ${name}?`,
};

const REASONS: Readonly<Record<string, string>> = {
  by_student: "You asked us not to send it.",
  note_sent: "You marked the note as sent.",
  note_not_needed: "You marked the note as not needed.",
  snoozed: "You asked to be reminded later.",
  meeting_moved: "You moved the meeting.",
  meeting_closed: "The meeting was written up or called off.",
  meeting_reopened: "The meeting is planned again.",
  replanned: "It was planned anew.",
  opted_out: "You switched this kind off.",
  away: "You were away.",
  expired: "Its time had passed.",
  quiet_hours: "Only the night was left.",
  later_step_due: "A later reminder was due too.",
  address_suppressed: "Mail to your address comes back.",
  person_disabled: "Your account was disabled.",
};
