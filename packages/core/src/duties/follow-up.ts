import type { Contact } from "../contacts/contact.ts";
import type { OfficeSettings } from "../office/settings.ts";
import { nextStep } from "../outreach/next-step.ts";
import type { Outreach } from "../outreach/outreach.ts";
import { wallHour } from "../reminders/gentle.ts";
import { addBusinessDays, nextBusinessMoment } from "../shared/business-days.ts";
import { addCalendarDays, at, dateIn } from "../shared/calendar.ts";
import type { ContactId } from "../shared/ids.ts";
import type { CalendarDate, Instant, Zone } from "../shared/time.ts";
import type { Deps, Stores } from "../shared/unit-of-work.ts";
import { isOpen } from "./duty.ts";
import { zoneOf } from "./owe.ts";
import { dropDuty, oweDuty, saveDuty } from "./remind-of-duty.ts";

type Cadence = Pick<
  OfficeSettings,
  "followUpBusinessDays" | "followUpCountsEveryDay" | "closedDays" | "dutyHour"
>;

/** The writer’s zone and the reader’s. */
interface Sides {
  readonly here: Zone;
  readonly there: Zone;
}

/**
 * The writer's day from which a follow-up is right: the office's number of days after the one on which the message was there
 * for its reader. The office's hour of that day is working time, no holiday and no weekend on either side.
 */
export function followUpOn(sentAt: Instant, settings: Cadence, sides: Sides): CalendarDate {
  const { followUpBusinessDays: days, closedDays } = settings;
  const arrivedOn = dateIn(sentAt, sides.there);
  const from = settings.followUpCountsEveryDay
    ? addCalendarDays(arrivedOn, days)
    : addBusinessDays(arrivedOn, days, closedDays);
  return dateIn(nextBusinessMoment(from, wallHour(settings.dutyHour), sides, closedDays), sides.here);
}

/**
 * Makes the follow-up owed to somebody agree with what was written to them: one as long as the first message went out, nothing
 * came back and no follow-up was sent.
 */
export async function keepFollowUpDuty(
  deps: Deps,
  stores: Stores,
  contact: Pick<Contact, "id" | "studentId">,
): Promise<void> {
  const attempts = await stores.outreach.listOf(contact.id);
  const first = attempts.find(({ step, sentAt }) => step === "first" && sentAt !== null);
  const [duty] = await stores.duties.listAbout({ kind: "follow_up_due", contactId: contact.id });
  if (!first?.followUpOn) {
    if (duty) await dropDuty(deps, stores, duty);
    return;
  }
  const doneAt = nextStep(attempts).step === null ? closedAt(attempts) : null;
  if (duty) {
    if (duty.doneAt !== doneAt) {
      await saveDuty(deps, stores, { ...duty, doneAt }, doneAt === null ? "replanned" : "duty_done");
    }
    return;
  }
  if (doneAt !== null) return;
  const dueAt = await dueFrom(deps, stores, contact, first.followUpOn);
  const { id: contactId, studentId } = contact;
  await oweDuty(deps, stores, { studentId, kind: "follow_up_due", contactId, dueAt });
}

/** At the office's hour of that day; of a message that was noted later than that, on the next business day. */
async function dueFrom(
  deps: Deps,
  stores: Stores,
  { studentId }: Pick<Contact, "studentId">,
  on: CalendarDate,
): Promise<Instant> {
  const zone = await zoneOf(stores, studentId);
  const { settings } = await stores.office.get();
  const hour = wallHour(settings.dutyHour);
  const due = at(on, hour, zone);
  if (due > deps.now()) return due;
  const tomorrow = addCalendarDays(dateIn(deps.now(), zone), 1);
  return nextBusinessMoment(tomorrow, hour, { here: zone, there: zone }, settings.closedDays);
}

function closedAt(attempts: readonly Outreach[]): Instant | null {
  const moments = attempts.flatMap(({ step, sentAt, answeredAt }) => [
    ...(step === "follow_up" && sentAt !== null ? [sentAt] : []),
    ...(answeredAt === null ? [] : [answeredAt]),
  ]);
  return moments.toSorted().at(-1) ?? null;
}

/** A meeting was booked: whoever was written to has answered, so no follow-up is owed. */
export async function endFollowUp(
  deps: Deps,
  stores: Stores,
  contactIds: readonly ContactId[],
): Promise<void> {
  for (const contactId of contactIds) {
    const [duty] = await stores.duties.listAbout({ kind: "follow_up_due", contactId });
    if (duty && isOpen(duty)) await saveDuty(deps, stores, { ...duty, doneAt: deps.now() }, "duty_done");
  }
}
