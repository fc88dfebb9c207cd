import { settingsFrom } from "@askaround/core/office";
import {
  isQuiet,
  isRestDay,
  MAIL_KINDS,
  nextAllowed,
  nextGentle,
  nextGentleDay,
} from "@askaround/core/reminders";
import { at, dateIn, type Instant } from "@askaround/core/shared";
import type { AlsoDue, Claimed, DeliveryFacts, PrepMailFacts } from "@askaround/db/queues";

/** Why a mail was not sent, as a code that screens put into words. */
export type SkipReason =
  | "gone"
  | "person_disabled"
  | "not_a_member"
  | "expired"
  | "opted_out"
  | "address_suppressed"
  | "already_joined"
  | "note_sent"
  | "note_not_needed"
  | "snoozed"
  | "meeting_moved"
  | "meeting_closed"
  | "answered"
  | "duty_done"
  | "duty_not_needed"
  | "quiet_hours"
  /** Others of its kind went first, one a day, until its time was over. */
  | "others_first"
  | "away"
  | "nothing_to_say"
  | "solved"
  /** The advisor took it back. */
  | "withdrawn";

export type Verdict =
  | { readonly kind: "send" }
  | { readonly kind: "skip"; readonly reason: SkipReason }
  /** A later step of the same duty is due too and goes instead. */
  | { readonly kind: "supersede" }
  | { readonly kind: "put_off"; readonly until: Instant };

type Due = Pick<Claimed, "kind" | "version" | "expiresAt" | "state">;

/** The last look before a mail goes out: is it still wanted, still useful, and is this the hour for it? */
export function checkDelivery(delivery: Due, facts: DeliveryFacts | null, now: Instant): Verdict {
  if (!facts || facts.subject.kind === "gone") return { kind: "skip", reason: "gone" };
  const reason = personReason(delivery, facts) ?? subjectReason(delivery, facts, now);
  if (reason) return { kind: "skip", reason };
  // Asked first, since a step also ends when the next one is due.
  if (facts.laterSteps.some((dueAt) => dueAt <= now)) return { kind: "supersede" };
  if (delivery.expiresAt <= now) return { kind: "skip", reason: "expired" };
  return whileAway(delivery, facts, now) ?? inTurn(delivery, facts, now) ?? atThisHour(delivery, facts, now);
}

/** Duties that are due too: a mail about one tells of the others, and theirs are not sent. */
export function toldOfAsWell({ alsoDue }: Pick<DeliveryFacts, "alsoDue">, now: Instant): readonly AlsoDue[] {
  return alsoDue.filter(({ joined, dueAt, expiresAt }) => joined || (dueAt <= now && now < expiresAt));
}

function personReason(delivery: Due, { recipient, optedOut, suppressed }: DeliveryFacts): SkipReason | null {
  if (recipient.disabled) return "person_disabled";
  if (recipient.roles.length === 0) return "not_a_member";
  // Whoever waits at the door asked for that mail a moment ago, and has no other way in.
  if (suppressed && delivery.kind !== "sign_in") return "address_suppressed";
  return optedOut && MAIL_KINDS[delivery.kind].switchOff ? "opted_out" : null;
}

/** In which states of a sheet a mail about it still says what is so. */
const PREP_WANTED: Readonly<Record<PrepMailFacts["kind"], readonly string[]>> = {
  prep_due_soon: ["open", "returned", "stale"],
  prep_returned: ["returned"],
  prep_approved: ["approved"],
  prep_stale: ["stale"],
};

function subjectReason(
  delivery: Due,
  { subject, recipient }: DeliveryFacts,
  now: Instant,
): SkipReason | null {
  switch (subject.kind) {
    case "invitation":
      return recipient.signedIn ? "already_joined" : null;
    case "thank_you":
      if (subject.sentAt) return "note_sent";
      if (subject.waivedAt) return "note_not_needed";
      return subject.version === delivery.version ? null : "snoozed";
    case "did_it_happen":
      if (subject.status !== "scheduled") return "meeting_closed";
      if (subject.studentSays !== null) return "answered";
      return subject.scheduleVersion === delivery.version ? null : "meeting_moved";
    case "advisor_digest":
      if (!recipient.roles.includes("advisor")) return "not_a_member";
      if (subject.rhythm === "off") return "opted_out";
      return subject.asking + subject.waiting + subject.unreached > 0 ? null : "nothing_to_say";
    case "weekly_summary":
      if (!recipient.roles.includes("student")) return "not_a_member";
      return hasWeek(subject) ? null : "nothing_to_say";
    case "promise_due":
    case "referral_waiting":
    case "tell_referrer":
    case "keep_in_touch":
    case "follow_up_due":
      if (subject.doneAt) return "duty_done";
      if (subject.waivedAt) return "duty_not_needed";
      return subject.version === delivery.version ? null : "snoozed";
    case "nudge":
    case "message":
      if (subject.withdrawnAt) return "withdrawn";
      return subject.kind === "nudge" && !subject.waits ? "nothing_to_say" : null;
    case "prep_assigned":
      return subject.sheets.length > 0 ? null : "nothing_to_say";
    case "report_kept":
      return subject.report.total === null ? "nothing_to_say" : null;
    case "cohort_joined":
      return subject.cohorts.length > 0 ? null : "nothing_to_say";
    case "prep_due_soon":
      return PREP_WANTED.prep_due_soon.includes(subject.state) ? null : "duty_done";
    case "prep_returned":
    case "prep_approved":
    case "prep_stale":
      if (!PREP_WANTED[subject.kind].includes(subject.state)) return "duty_done";
      return subject.rounds === delivery.version ? null : "duty_done";
    case "mail_problem":
      if (!recipient.roles.includes("admin")) return "not_a_member";
      return subject.count > 0 ? null : "solved";
    case "meeting_file":
      return subject.status === "scheduled" ? null : "meeting_closed";
    case "meeting_tomorrow":
      if (subject.status !== "scheduled") return "meeting_closed";
      if (subject.scheduleVersion !== delivery.version) return "meeting_moved";
      return subject.startsAt <= now ? "expired" : null;
    default:
      return null;
  }
}

type Week = Extract<DeliveryFacts["subject"], { kind: "weekly_summary" }>;

/** A goal alone is no news: a week in which nothing was, comes or waits is left in peace. */
function hasWeek({ held, notesSent, suggested, ahead, openNotes, toWriteUp, dutiesDue }: Week): boolean {
  return held + notesSent + suggested + ahead.length + openNotes + toWriteUp + dutiesDue > 0;
}

/** What would be old when its reader is back is dropped, the rest waits for that day. What was frozen goes on. */
function whileAway(delivery: Due, { office, recipient }: DeliveryFacts, now: Instant): Verdict | null {
  const { awayUntil, zone } = recipient;
  if (awayUntil === null || delivery.state === "sending" || !MAIL_KINDS[delivery.kind].rests) return null;
  const back = at(awayUntil, "00:00", zone);
  if (back <= now) return null;
  const until = nextAllowed(back, zone, settingsFrom(office.settings).quietHours);
  return until < delivery.expiresAt ? { kind: "put_off", until } : { kind: "skip", reason: "away" };
}

/** Gentle mail rests at weekends and on closed days, and only so many of it reach one person in a day. What was frozen goes on. */
function inTurn(delivery: Due, { office, recipient, others }: DeliveryFacts, now: Instant): Verdict | null {
  if (!MAIL_KINDS[delivery.kind].gentle || delivery.state === "sending") return null;
  const settings = settingsFrom(office.settings);
  const { zone } = recipient;
  if (isRestDay(now, zone, settings)) return putOff(delivery, nextGentle(now, zone, settings));
  const today = dateIn(now, zone);
  const sentToday = others.sent.filter((at) => dateIn(at, zone) === today).length;
  if (sentToday + others.inFront < settings.gentleMailsADay) return null;
  return putOff(delivery, nextGentleDay(now, settings.dutyHour, zone, settings));
}

function putOff(delivery: Due, until: Instant): Verdict {
  return until < delivery.expiresAt ? { kind: "put_off", until } : { kind: "skip", reason: "others_first" };
}

/** Quiet hours are those of the recipient's zone as it is now, whatever it was when the mail was planned. */
function atThisHour(delivery: Due, { office, recipient }: DeliveryFacts, now: Instant): Verdict {
  const { quietHours } = settingsFrom(office.settings);
  if (!MAIL_KINDS[delivery.kind].quiet || !isQuiet(now, recipient.zone, quietHours)) return { kind: "send" };
  // The evening before was the last good hour; in the morning the student is on the way.
  if (delivery.kind === "meeting_tomorrow") return { kind: "skip", reason: "quiet_hours" };
  return { kind: "put_off", until: nextAllowed(now, recipient.zone, quietHours) };
}
