import type { Duty } from "../duties/duty.ts";
import { addHours } from "../shared/calendar.ts";
import type { PlannedDelivery } from "./delivery.ts";
import { nextGentle, type Rest } from "./gentle.ts";
import type { Recipient } from "./plan.ts";

/** Days for which a reminder of a duty still helps: others may go first, one a day. */
const DUTY_MAIL_DAYS = 14;

/**
 * The one reminder of a duty, when it is due or when its snooze ends; on no weekend, on no closed day and in no quiet hours. A duty that is
 * done or not needed has none.
 */
export function planDutyReminder(duty: Duty, settings: Rest, recipient: Recipient): PlannedDelivery[] {
  if (duty.doneAt !== null || duty.waivedAt !== null) return [];
  const { id, kind, version } = duty;
  const dueAt = nextGentle(duty.snoozedUntil ?? duty.dueAt, recipient.zone, settings);
  return [
    {
      key: `${kind}:${id}:v${version}:only:${recipient.id}`,
      kind,
      subject: { kind, dutyId: id },
      recipientId: recipient.id,
      zone: recipient.zone,
      step: "only",
      version,
      lane: "bulk",
      dueAt,
      expiresAt: addHours(dueAt, 24 * DUTY_MAIL_DAYS),
    },
  ];
}
