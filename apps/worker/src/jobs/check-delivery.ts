import { settingsFrom } from "@askaround/core/office";
import { isQuiet, nextAllowed } from "@askaround/core/reminders";
import type { Instant } from "@askaround/core/shared";
import type { Claimed, DeliveryFacts } from "@askaround/db/queues";

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
  | "quiet_hours";

export type Verdict =
  | { readonly kind: "send" }
  | { readonly kind: "skip"; readonly reason: SkipReason }
  /** A later step of the same duty is due too and goes instead. */
  | { readonly kind: "supersede" }
  | { readonly kind: "put_off"; readonly until: Instant };

type Due = Pick<Claimed, "kind" | "version" | "expiresAt">;

/** The last look before a mail goes out: is it still wanted, still useful, and is this the hour for it? */
export function checkDelivery(delivery: Due, facts: DeliveryFacts | null, now: Instant): Verdict {
  if (!facts || facts.subject.kind === "gone") return { kind: "skip", reason: "gone" };
  const reason = personReason(delivery, facts) ?? subjectReason(delivery, facts, now);
  if (reason) return { kind: "skip", reason };
  // Asked first, since a step also ends when the next one is due.
  if (facts.laterSteps.some((dueAt) => dueAt <= now)) return { kind: "supersede" };
  if (delivery.expiresAt <= now) return { kind: "skip", reason: "expired" };
  return atThisHour(delivery, facts, now);
}

function personReason(delivery: Due, { recipient, optedOut, suppressed }: DeliveryFacts): SkipReason | null {
  if (recipient.disabled) return "person_disabled";
  if (recipient.roles.length === 0) return "not_a_member";
  // Whoever waits at the door asked for that mail a moment ago, and has no other way in.
  if (suppressed && delivery.kind !== "sign_in") return "address_suppressed";
  return optedOut && canBeSwitchedOff(delivery.kind) ? "opted_out" : null;
}

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
    case "meeting_tomorrow":
      if (subject.status !== "scheduled") return "meeting_closed";
      if (subject.scheduleVersion !== delivery.version) return "meeting_moved";
      return subject.startsAt <= now ? "expired" : null;
    default:
      return null;
  }
}

/** Quiet hours are those of the recipient's zone as it is now, whatever it was when the mail was planned. */
function atThisHour(delivery: Due, { office, recipient }: DeliveryFacts, now: Instant): Verdict {
  const { quietHours } = settingsFrom(office.settings);
  if (!keepsQuietHours(delivery.kind) || !isQuiet(now, recipient.zone, quietHours)) return { kind: "send" };
  // The evening before was the last good hour; in the morning the student is on the way.
  if (delivery.kind === "meeting_tomorrow") return { kind: "skip", reason: "quiet_hours" };
  return { kind: "put_off", until: nextAllowed(now, recipient.zone, quietHours) };
}

function canBeSwitchedOff(kind: Due["kind"]): boolean {
  return kind === "thank_you" || kind === "meeting_tomorrow";
}

/** Someone waits for a sign-in link, and an invitation was just asked for. */
function keepsQuietHours(kind: Due["kind"]): boolean {
  return kind === "thank_you" || kind === "meeting_tomorrow";
}
