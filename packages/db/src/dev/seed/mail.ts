import type { Meeting } from "@askaround/core/meetings";
import type { Duty } from "@askaround/core/duties";
import {
  nextGentleDay,
  planDutyReminder,
  planMeetingTomorrow,
  planThankYouReminders,
  type CancelReason,
  type PlannedDelivery,
} from "@askaround/core/reminders";
import { addMinutes, type DeliveryId, type Instant } from "@askaround/core/shared";
import type { ThankYou } from "@askaround/core/thanks";
import { subjectIdOf } from "../../stores/delivery-store.ts";
import { type DemoStudent, earlier, type World } from "./world.ts";

/** When and why the rest of the plan was dropped. */
interface Dropped {
  readonly at: Instant;
  readonly reason: CancelReason;
}

/** The four steps, as if the app had been running all term: those behind us went out on time. */
export function mailThankYou(
  world: World,
  student: DemoStudent,
  thankYou: ThankYou,
  endAt: Instant,
  recordedAt: Instant,
): void {
  const owed = { ...thankYou, sentAt: null, waivedAt: null };
  const planned = planThankYouReminders(owed, endAt, world.settings, student, recordedAt);
  const { sentAt, waivedAt } = thankYou;
  const dropped: Dropped | null = sentAt
    ? { at: sentAt, reason: "note_sent" }
    : waivedAt && { at: waivedAt, reason: "note_not_needed" };
  addDeliveries(world, planned, recordedAt, dropped);
}

export function mailMeetingTomorrow(
  world: World,
  student: DemoStudent,
  meeting: Meeting,
  closedAt: Instant | null,
) {
  const booked = { ...meeting, status: "scheduled" } as const;
  const planned = planMeetingTomorrow(booked, world.settings, student, meeting.bookedAt);
  const dropped = closedAt && { at: closedAt, reason: "meeting_closed" as const };
  addDeliveries(world, planned, meeting.bookedAt, dropped);
}

/** The one reminder of a duty. None within the hour that somebody starts the demo: the note of thanks has that to itself. */
export function mailDuty(world: World, student: DemoStudent, duty: Duty): void {
  const { now, settings } = world;
  const soon = addMinutes(now, 60);
  const planned = planDutyReminder({ ...duty, doneAt: null }, settings, student).map((mail) =>
    mail.dueAt >= now && mail.dueAt < soon
      ? { ...mail, dueAt: nextGentleDay(now, settings.dutyHour, student.zone, settings) }
      : mail,
  );
  const { doneAt } = duty;
  addDeliveries(world, planned, duty.createdAt, doneAt && { at: doneAt, reason: "duty_done" });
}

function addDeliveries(
  world: World,
  planned: readonly PlannedDelivery[],
  createdAt: Instant,
  dropped: Dropped | null,
): void {
  const until = dropped ? earlier(dropped.at, world.now) : world.now;
  for (const delivery of planned) {
    if (delivery.dueAt < until) addSent(world, delivery, createdAt);
    else addWaiting(world, delivery, createdAt, dropped);
  }
}

function addWaiting(
  world: World,
  delivery: PlannedDelivery,
  createdAt: Instant,
  dropped: Dropped | null,
): void {
  const state = dropped ? "cancelled" : "planned";
  world.rows.deliveries.push({
    ...rowOf(world, delivery, createdAt),
    state,
    reason: dropped?.reason ?? null,
    attempts: 0,
    firstAttemptAt: null,
    providerId: null,
    settledAt: dropped?.at ?? null,
  });
}

function addSent(world: World, delivery: PlannedDelivery, createdAt: Instant): void {
  const row = rowOf(world, delivery, createdAt);
  world.rows.deliveries.push({
    ...row,
    state: "accepted",
    reason: null,
    attempts: 1,
    firstAttemptAt: delivery.dueAt,
    providerId: `demo-${row.id}`,
    settledAt: addMinutes(delivery.dueAt, 1),
  });
}

function rowOf(world: World, delivery: PlannedDelivery, createdAt: Instant) {
  const { key, kind, recipientId, step, version, lane, dueAt, expiresAt, zone } = delivery;
  return {
    officeId: world.officeId,
    id: world.random.idAt<DeliveryId>(createdAt),
    key,
    kind,
    subjectId: subjectIdOf(delivery.subject),
    recipientId,
    step,
    version,
    lane,
    dueAt,
    expiresAt,
    zone,
    nextAttemptAt: dueAt,
    freeze: 0,
    createdAt,
  };
}
