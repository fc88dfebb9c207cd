import type { DeliveryKind, DeliveryState, Lane, SuppressionCause } from "@askaround/core/reminders";

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** Why a mail is where it is, for each code that is worth a sentence. */
const reasons: Readonly<Record<string, string>> = {
  address_suppressed: "Mail to this address rests",
  already_joined: "They had signed in already",
  bounced_for_good: "The address does not exist, or refuses mail",
  bounced_for_now: "The mailbox could not take it, perhaps because it is full",
  could_not_be_written: "It could not be written: please tell whoever runs Askaround for you",
  expired: "Its time had passed",
  gone: "What it was about is gone",
  later_step_due: "A later reminder went instead",
  meeting_closed: "The meeting was no longer planned",
  answered: "The question had its answer",
  by_student: "They called it off",
  meeting_reopened: "The meeting was opened again",
  meeting_moved: "The meeting was moved",
  no_answer: "The mail provider did not answer",
  not_a_member: "They are no longer a member",
  note_not_needed: "The note was not needed",
  note_sent: "The note was sent",
  opted_out: "They switched this kind off",
  person_disabled: "They are disabled",
  provider_failed: "The mail provider gave up on it",
  provider_suppressed: "The mail provider does not mail this address",
  quiet_hours: "Only quiet hours were left",
  replanned: "It was planned anew",
  settled_by_hand: "Settled by an admin",
  away: "They were away",
  nothing_to_say: "There was nothing to say",
  solved: "It had been solved",
  snoozed: "They asked for a later reminder",
  timeout: "The mail provider did not answer in time",
  validation_error: "The mail provider refused it: check the address and the sender",
  invalid_api_key: "The mail provider refused the key",
  daily_quota_exceeded: "The day’s quota is used up",
  monthly_quota_exceeded: "The month’s quota is used up",
};

const kinds = {
  sign_in: "Sign-in",
  invitation: "Invitation",
  meeting_tomorrow: "Meeting tomorrow",
  thank_you: "Thank-you reminder",
  did_it_happen: "Did it happen?",
  advisor_digest: "Advisor’s digest",
  mail_problem: "Mail problem",
} satisfies Record<DeliveryKind, string>;

const states = {
  planned: "Planned",
  claimed: "Being written",
  sending: "Being sent",
  accepted: "Sent",
  delayed: "Delayed",
  delivered: "Delivered",
  bounced: "Came back",
  complained: "Marked as spam",
  suppressed: "Stopped",
  failed: "Failed",
  unknown: "Perhaps sent",
  skipped: "Not sent",
  cancelled: "Cancelled",
  superseded: "Replaced",
} satisfies Record<DeliveryState, string>;

const causes = {
  bounced: "came back",
  complained: "was marked as spam",
  provider: "was stopped by the mail provider",
} satisfies Record<SuppressionCause, string>;

/** What admins read about mail, and what students and advisors read when it does not arrive. */
export const emailWords = {
  title: "Emails",
  kinds,
  states,
  /** A code without a sentence is shown as it is, so that it can be looked up. */
  reason: (code: string) => reasons[code] ?? code.replaceAll("_", " "),
  lanes: {
    title: "Sending",
    names: { direct: "At once", bulk: "Reminders" } satisfies Record<Lane, string>,
    states: { open: "Sending", paused: "Paused", circuit: "Waiting for the provider" },
    due: (count: number, ago: string | null) =>
      count === 0
        ? "Nothing is late"
        : `${plural(count, "mail is", "mails are")} due, the oldest for ${ago ?? ""}`,
    since: "since",
    probe: "Tried again at",
  },
  failures: {
    title: "Did not arrive in the last 7 days",
    none: "Everything arrived.",
    count: (count: number) => plural(count, "mail", "mails"),
  },
  resting: {
    title: "Addresses that rest",
    lede: "Mail to these is not sent, since one came back or was marked as spam.",
    none: "None. Mail reaches everyone.",
    cause: (cause: SuppressionCause) => `Mail ${causes[cause]}`,
    unknownPerson: "Nobody in this office has this address now",
    lift: "Mail this address again",
    liftTitle: "Mail this address again",
    why: "What has changed?",
    whyHint: "Kept with your name. For example: the mailbox was full and has been emptied.",
    confirm: "Mail it again",
    cancel: "Leave it",
    lifted: (address: string) => `${address} is mailed again`,
    liftedDetail: "What was skipped stays skipped; new mail goes out.",
  },
  list: {
    caption: (total: number) => plural(total, "email", "emails"),
    columns: { mail: "Email", to: "To", state: "State", due: "Due" },
    filters: {
      label: "Find emails",
      search: "Name or address",
      group: "State",
      anyGroup: "Due so far",
      kind: "Kind",
      anyKind: "Any kind",
    },
    groups: {
      waiting: "Planned",
      sent: "Sent",
      not_arrived: "Did not arrive",
      unknown: "Perhaps sent",
      not_sent: "Not sent",
    },
    noResults: { title: "No emails match", body: "Try another name or state, or clear the filters." },
  },
  email: {
    back: "Emails",
    to: "To",
    state: "State",
    why: "Why",
    due: "Due",
    settled: "Settled",
    attempts: "Attempts",
    expires: "Useful until",
    number: "Number",
    facts: "What became of it",
    asSent: "As it was sent",
    privacy: "Opening a mail is recorded. Links that act for the reader do not work here.",
    html: "Formatted",
    text: "Plain text",
    frame: "The email as it was sent",
    neverShown: "A sign-in mail is never shown: its link would let anyone in.",
    notWritten: "It has not been written, or is no longer kept.",
    again: "Send again",
    againHint: "Goes out as a new mail once what it is about has been checked.",
    againUnknown: "Nobody knows whether the first one arrived, so the person may get it twice.",
    sentAgain: "It goes out in a moment",
    wasSentAgain: "See the mail sent in its place",
    settle: "Did it arrive?",
    settleHint: "The mail provider never said. Ask the person, then settle it.",
    arrived: "It arrived",
    didNot: "It did not",
    settledNow: "Settled",
    rests: (address: string) => `Mail to ${address} rests`,
    restsHint: "Check the address with the person first. If mail comes back again, it rests again.",
  },
  own: {
    title: (address: string) => `Mail to ${address} came back`,
    body: "We have stopped sending there. Ask your office to check your address. Everything due stays here in the app.",
  },
  advisor: {
    caption: "Mail that came back",
    line: (cause: SuppressionCause) => `Mail to them ${causes[cause]}`,
    banner: (name: string) => `Mail does not reach ${name}`,
    bannerBody: (address: string, cause: SuppressionCause) =>
      `Mail to ${address} ${causes[cause]}, so reminders are not sent. Ask them for an address that works, then tell an admin of your office.`,
  },
  admin: {
    resting: "Addresses that rest",
    see: (count: number) => `${plural(count, "address", "addresses")}: see whose`,
  },
} as const;
