import type { Meeting } from "../meetings/meeting.ts";
import type { OfficeSettings } from "../office/settings.ts";
import { addDays, addHours } from "../shared/calendar.ts";
import type { PersonId } from "../shared/ids.ts";
import type { Instant, Zone } from "../shared/time.ts";
import type { ThankYou } from "../thanks/thank-you.ts";
import { type PlannedDelivery, THANK_YOU_STEPS, type ThankYouStep } from "./delivery.ts";
import { nextAllowed, previousAllowed } from "./quiet-hours.ts";

/** Who a mail goes to, and the zone their quiet hours are in. */
export interface Recipient {
  readonly id: PersonId;
  readonly zone: Zone;
}

/** Days an invitation that could not be sent is still worth sending. */
const INVITATION_DAYS = 14;

/**
 * The reminders of one thank-you note: a soft, a firm, a late and a last one, elapsed hours after the actual end
 * of the meeting. Steps due before `from`, the moment the debrief was saved, are not caught up on. Each is worth
 * sending until the next is due, so that after an outage only the latest goes out. After a snooze the next step
 * comes when the snooze ends and the later ones keep their times. A note sent or not needed has none.
 */
export function planThankYouReminders(
  thankYou: ThankYou,
  endAt: Instant,
  settings: OfficeSettings,
  recipient: Recipient,
  from: Instant,
): PlannedDelivery[] {
  if (thankYou.sentAt !== null || thankYou.waivedAt !== null) return [];
  const steps = stepTimes(thankYou, endAt, settings)
    .map(({ step, at }) => ({ step, dueAt: nextAllowed(at, recipient.zone, settings.quietHours) }))
    .filter(({ dueAt }) => dueAt >= from && dueAt < thankYou.openUntil);
  return steps
    .map(({ step, dueAt }, index) => ({
      ...named("thank_you", thankYou.id, thankYou.version, step, recipient),
      subject: { kind: "thank_you", thankYouId: thankYou.id } as const,
      lane: "bulk" as const,
      dueAt,
      expiresAt: steps[index + 1]?.dueAt ?? thankYou.openUntil,
    }))
    .filter(({ dueAt, expiresAt }) => dueAt < expiresAt);
}

function stepTimes(thankYou: ThankYou, endAt: Instant, settings: OfficeSettings) {
  const hours: Record<ThankYouStep, number> = {
    soft: settings.thankYouSoftHours,
    firm: settings.thankYouFirmHours,
    late: settings.thankYouLateHours,
    last: settings.thankYouLastHours,
  };
  const all = THANK_YOU_STEPS.map((step) => ({ step, at: addHours(endAt, hours[step]) }));
  const { snoozedUntil } = thankYou;
  if (snoozedUntil === null) return all;
  const [next, ...later] = all.filter(({ at }) => at >= snoozedUntil);
  return [{ step: next?.step ?? "last", at: snoozedUntil }, ...later];
}

/**
 * One mail the day before a meeting, at the same time of day for the student; in quiet hours the moment before
 * them. None when the meeting was booked or moved to less than 24 hours ahead. A moved meeting earns a new one.
 */
export function planMeetingTomorrow(
  meeting: Pick<Meeting, "id" | "status" | "startsAt" | "scheduleVersion">,
  settings: OfficeSettings,
  recipient: Recipient,
  now: Instant,
): PlannedDelivery[] {
  if (meeting.status !== "scheduled" || meeting.startsAt < addHours(now, 24)) return [];
  const { zone } = recipient;
  const wished = previousAllowed(addDays(meeting.startsAt, -1, zone), zone, settings.quietHours);
  const dueAt = wished >= now ? wished : nextAllowed(now, zone, settings.quietHours);
  if (dueAt >= meeting.startsAt) return [];
  return [
    {
      ...named("meeting_tomorrow", meeting.id, meeting.scheduleVersion, "only", recipient),
      subject: { kind: "meeting_tomorrow", meetingId: meeting.id },
      lane: "direct",
      dueAt,
      expiresAt: meeting.startsAt,
    },
  ];
}

/** The mail that tells a new member where to sign in. A later `version` sends it again. */
export function planInvitation(
  recipient: Recipient,
  version: number,
  settings: OfficeSettings,
  now: Instant,
): PlannedDelivery[] {
  const dueAt = nextAllowed(now, recipient.zone, settings.quietHours);
  return [
    {
      ...named("invitation", recipient.id, version, "only", recipient),
      subject: { kind: "invitation", personId: recipient.id },
      lane: "direct",
      dueAt,
      expiresAt: addHours(dueAt, 24 * INVITATION_DAYS),
    },
  ];
}

function named<Kind extends PlannedDelivery["kind"], Step extends PlannedDelivery["step"]>(
  kind: Kind,
  subjectId: string,
  version: number,
  step: Step,
  recipient: Recipient,
) {
  const key = `${kind}:${subjectId}:v${version}:${step}:${recipient.id}`;
  return { key, kind, step, version, recipientId: recipient.id, zone: recipient.zone };
}
