import type { Meeting } from "../meetings/meeting.ts";
import type { OfficeSettings } from "../office/settings.ts";
import { addCalendarDays, addDays, addHours, addMinutes, at, dateIn, weekdayOf } from "../shared/calendar.ts";
import type { OfficeId, PersonId } from "../shared/ids.ts";
import type { CalendarDate, Instant, Zone } from "../shared/time.ts";
import type { ThankYou } from "../thanks/thank-you.ts";
import {
  type Lane,
  type MailProblem,
  type PlannedDelivery,
  THANK_YOU_STEPS,
  type ThankYouStep,
} from "./delivery.ts";
import type { DigestRhythm } from "./preferences.ts";
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
  const { firstNudgeAt, snoozedUntil } = thankYou;
  if (snoozedUntil === null) {
    if (firstNudgeAt === null) return all;
    const later = all.filter(({ step, at }) => step !== "soft" && at > firstNudgeAt);
    return [{ step: "soft" as const, at: firstNudgeAt }, ...later];
  }
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

/** Hours in which somebody who asked for a mail still waits for it. */
const ASKED_HOURS = 24;

/** The calendar file of a meeting that its student asked for, once for each way the meeting was planned. */
export function planMeetingFile(
  meeting: Pick<Meeting, "id" | "revision">,
  recipient: Recipient,
  now: Instant,
): PlannedDelivery {
  return {
    ...named("meeting_file", meeting.id, meeting.revision, "only", recipient),
    subject: { kind: "meeting_file", meetingId: meeting.id },
    lane: "direct",
    dueAt: now,
    expiresAt: addHours(now, ASKED_HOURS),
  };
}

/** The mail that tells a new member where to sign in. A later `version` sends it again. */
export function planInvitation(
  recipient: Recipient,
  version: number,
  settings: OfficeSettings,
  now: Instant,
  lane: Lane = "direct",
): PlannedDelivery[] {
  const dueAt = nextAllowed(now, recipient.zone, settings.quietHours);
  return [
    {
      ...named("invitation", recipient.id, version, "only", recipient),
      subject: { kind: "invitation", personId: recipient.id },
      lane,
      dueAt,
      expiresAt: addHours(dueAt, 24 * INVITATION_DAYS),
    },
  ];
}

/** Days after which nobody remembers whether a meeting happened. */
const DID_IT_HAPPEN_DAYS = 7;

/**
 * One question some hours after the agreed end of a meeting that nobody has written up; once for each time it was
 * planned for. A meeting that was over before it was entered here is asked about as long after it was entered.
 */
export function planDidItHappen(
  meeting: Pick<Meeting, "id" | "status" | "studentSays" | "startsAt" | "agreedMinutes" | "scheduleVersion">,
  settings: OfficeSettings,
  recipient: Recipient,
  now: Instant,
): PlannedDelivery[] {
  if (meeting.status !== "scheduled" || meeting.studentSays !== null) return [];
  const hours = settings.didItHappenHours;
  const wished = addHours(addMinutes(meeting.startsAt, meeting.agreedMinutes), hours);
  const dueAt = nextAllowed(
    wished >= now ? wished : addHours(now, hours),
    recipient.zone,
    settings.quietHours,
  );
  return [
    {
      ...named("did_it_happen", meeting.id, meeting.scheduleVersion, "only", recipient),
      subject: { kind: "did_it_happen", meetingId: meeting.id },
      lane: "bulk",
      dueAt,
      expiresAt: addHours(dueAt, 24 * DID_IT_HAPPEN_DAYS),
    },
  ];
}

/**
 * What waits for an advisor, once on each of their days from the office's hour on: weekdays, or Mondays. The day is that
 * of the advisor's own calendar, and by its end the mail is old. A day that was missed is not made up for.
 */
export function planAdvisorDigest(
  advisor: Recipient & { readonly digest: DigestRhythm },
  settings: OfficeSettings,
  now: Instant,
): PlannedDelivery[] {
  const weekday = weekdayOf(dateIn(now, advisor.zone));
  const isTheDay = advisor.digest === "daily" ? weekday <= 5 : advisor.digest === "weekly" && weekday === 1;
  return isTheDay ? planToday("advisor_digest", advisor, settings, now) : [];
}

/** A student's week in one mail, on Mondays at the office's hour of the student's own day. */
export function planWeeklySummary(
  student: Recipient,
  settings: OfficeSettings,
  now: Instant,
): PlannedDelivery[] {
  if (weekdayOf(dateIn(now, student.zone)) !== 1) return [];
  return planToday("weekly_summary", student, settings, now);
}

/** One mail of today, once its hour has come; tomorrow it would be old. */
function planToday(
  kind: "advisor_digest" | "weekly_summary",
  reader: Recipient,
  settings: OfficeSettings,
  now: Instant,
): PlannedDelivery[] {
  const { zone } = reader;
  const today = dateIn(now, zone);
  const wished = at(today, `${String(settings.digestHour).padStart(2, "0")}:00`, zone);
  const dueAt = nextAllowed(wished, zone, settings.quietHours);
  const expiresAt = at(addCalendarDays(today, 1), "00:00", zone);
  if (now < wished || dueAt >= expiresAt) return [];
  return [
    {
      ...named(kind, reader.id, versionOf(today), "only", reader),
      subject: { kind, personId: reader.id },
      lane: "bulk",
      dueAt,
      expiresAt,
    },
  ];
}

/** Days that admins may still want to hear of a problem. */
const MAIL_PROBLEM_DAYS = 3;

/**
 * Tells an office's admins that something is wrong with its mail: at once, at most once a day for each kind of problem,
 * by the office's calendar. At night too, since mail that people count on does not arrive.
 */
export function planMailProblem(
  problem: MailProblem,
  office: { readonly id: OfficeId; readonly zone: Zone },
  admins: readonly Recipient[],
  now: Instant,
): PlannedDelivery[] {
  const version = versionOf(dateIn(now, office.zone));
  return admins.map((admin) => ({
    ...named("mail_problem", office.id, version, problem, admin),
    subject: { kind: "mail_problem", officeId: office.id },
    lane: "direct",
    dueAt: now,
    expiresAt: addHours(now, 24 * MAIL_PROBLEM_DAYS),
  }));
}

/** A mail that comes at most once a day has the day as its version. */
function versionOf(day: CalendarDate): number {
  return Number(day.replaceAll("-", ""));
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
