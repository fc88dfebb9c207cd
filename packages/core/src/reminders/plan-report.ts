import type { OfficeSettings } from "../office/settings.ts";
import { addHours } from "../shared/calendar.ts";
import type { ReportSnapshotId } from "../shared/ids.ts";
import type { Instant } from "../shared/time.ts";
import type { PlannedDelivery } from "./delivery.ts";
import type { Recipient } from "./plan.ts";
import { nextAllowed } from "./quiet-hours.ts";

const REPORT_HOURS = 7 * 24;

/** The mail with a kept report’s figures, to whoever kept it and asked for it: once, outside quiet hours. */
export function planReportMail(
  snapshotId: ReportSnapshotId,
  settings: Pick<OfficeSettings, "quietHours">,
  recipient: Recipient,
  now: Instant,
): PlannedDelivery {
  const dueAt = nextAllowed(now, recipient.zone, settings.quietHours);
  return {
    key: `report_kept:${snapshotId}:v1:only:${recipient.id}`,
    kind: "report_kept",
    subject: { kind: "report_kept", snapshotId },
    recipientId: recipient.id,
    zone: recipient.zone,
    step: "only",
    version: 1,
    lane: "bulk",
    dueAt,
    expiresAt: addHours(dueAt, REPORT_HOURS),
  };
}
