import { businessDaysBefore } from "../assignments/due.ts";
import { isToDo, type PrepTask } from "../assignments/task.ts";
import type { OfficeSettings } from "../office/settings.ts";
import { addHours, at } from "../shared/calendar.ts";
import { type Instant, instantFromMillis, millisOf } from "../shared/time.ts";
import type { DeliverySubject, PlannedDelivery, PrepMailKind } from "./delivery.ts";
import { nextGentle, wallHour } from "./gentle.ts";
import type { Recipient } from "./plan.ts";

type Settings = Pick<OfficeSettings, "quietHours" | "closedDays" | "dutyHour">;

/** Business days before its date on which a sheet that was not handed in is brought to mind. */
const DUE_SOON_DAYS = 2;
/** Days for which a word about what came back still helps. */
const NOTICE_DAYS = 7;
const HOUR = 3_600_000;

/** One mail about everything that was given out, or every cohort that was joined, within the same hour, at its end. */
export function planOfTheHour(
  kind: "prep_assigned" | "cohort_joined",
  recipient: Recipient,
  settings: Settings,
  now: Instant,
): PlannedDelivery[] {
  const slot = Math.floor(millisOf(now) / HOUR);
  const dueAt = nextGentle(instantFromMillis((slot + 1) * HOUR), recipient.zone, settings);
  const subject = { kind, personId: recipient.id };
  return [mail(subject, recipient.id, slot, recipient, dueAt, addHours(dueAt, 24 * NOTICE_DAYS))];
}

/** Two business days before it is due, as long as there is something to hand in. Less notice than that needs no reminder. */
export function planPrepDueSoon(task: PrepTask, recipient: Recipient, settings: Settings, now: Instant) {
  if (!isToDo(task)) return [];
  const day = businessDaysBefore(task.dueOn, DUE_SOON_DAYS, settings.closedDays);
  const wished = at(day, wallHour(settings.dutyHour), recipient.zone);
  const dueAt = nextGentle(wished, recipient.zone, settings);
  if (wished <= now || dueAt >= task.dueAt) return [];
  const subject = { kind: "prep_due_soon", taskId: task.id } as const;
  return [mail(subject, task.id, task.rounds + 1, recipient, dueAt, task.dueAt)];
}

/** That a round came back, was approved, or has to be looked at again because the meeting changed. */
export function planPrepNotice(
  kind: Exclude<PrepMailKind, "prep_assigned" | "prep_due_soon">,
  task: PrepTask,
  recipient: Recipient,
  settings: Settings,
  now: Instant,
): PlannedDelivery[] {
  const dueAt = nextGentle(now, recipient.zone, settings);
  const subject = { kind, taskId: task.id };
  return [mail(subject, task.id, task.rounds, recipient, dueAt, addHours(dueAt, 24 * NOTICE_DAYS))];
}

function mail(
  subject: DeliverySubject,
  subjectId: string,
  version: number,
  recipient: Recipient,
  dueAt: Instant,
  expiresAt: Instant,
): PlannedDelivery {
  const { kind } = subject;
  return {
    key: `${kind}:${subjectId}:v${version}:only:${recipient.id}`,
    kind,
    subject,
    recipientId: recipient.id,
    zone: recipient.zone,
    step: "only",
    version,
    lane: "bulk",
    dueAt,
    expiresAt,
  };
}
