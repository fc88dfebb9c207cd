import type { OfficeSettings } from "../office/settings.ts";
import { addHours } from "../shared/calendar.ts";
import type { Instant } from "../shared/time.ts";
import type { MessageKind, MessageRecipient, WhyNot } from "./message.ts";

/**
 * Why somebody does not get it; null when they do. Nobody without a mailbox gets anything; a nudge needs something that
 * waits, leaves alone who is on leave, and comes at most once in so many days.
 */
export function whyNot(
  recipient: MessageRecipient,
  kind: MessageKind,
  settings: Pick<OfficeSettings, "nudgeEveryDays">,
  now: Instant,
): WhyNot | null {
  if (recipient.disabled) return "disabled";
  if (recipient.suppressed) return "suppressed";
  if (kind === "message") return null;
  if (recipient.onLeave) return "on_leave";
  if (recipient.reasons.length === 0) return "nothing_waits";
  const { lastNudgedAt } = recipient;
  const again = lastNudgedAt && addHours(lastNudgedAt, 24 * settings.nudgeEveryDays);
  return again !== null && again > now ? "nudged_lately" : null;
}
