import type { AdvisorMessage } from "../messages/message.ts";
import type { OfficeSettings } from "../office/settings.ts";
import { addHours, addMinutes } from "../shared/calendar.ts";
import type { Instant } from "../shared/time.ts";
import type { PlannedDelivery } from "./delivery.ts";
import { nextGentle } from "./gentle.ts";
import type { Recipient } from "./plan.ts";

/** Long enough to take an act back, short enough that nobody waits for it. */
const HOLD_MINUTES = 1;
const MESSAGE_DAYS = 7;

/** The mail of one nudge or message: after a minute in which it can be taken back, on no weekend and in no quiet hours. */
export function planAdvisorMessage(
  { id, kind }: Pick<AdvisorMessage, "id" | "kind">,
  settings: Pick<OfficeSettings, "quietHours" | "closedDays">,
  recipient: Recipient,
  now: Instant,
): PlannedDelivery {
  const dueAt = nextGentle(addMinutes(now, HOLD_MINUTES), recipient.zone, settings);
  return {
    key: `${kind}:${id}:v1:only:${recipient.id}`,
    kind,
    subject: { kind, messageId: id },
    recipientId: recipient.id,
    zone: recipient.zone,
    step: "only",
    version: 1,
    lane: "bulk",
    dueAt,
    expiresAt: addHours(dueAt, 24 * MESSAGE_DAYS),
  };
}
