import type { AuditEvent, AuditKind } from "../audit/event.ts";
import { recordAct } from "../audit/record.ts";
import { refreshProgress } from "../cohorts/refresh-progress.ts";
import { canAddContact, canChangeDuty } from "../policy/acts.ts";
import { requireAllowed } from "../policy/require.ts";
import { wallHour } from "../reminders/gentle.ts";
import type { CancelReason } from "../reminders/ports.ts";
import type { Actor } from "../shared/actor.ts";
import { addCalendarDays, at, dateIn } from "../shared/calendar.ts";
import { AppError } from "../shared/errors.ts";
import type { DutyId } from "../shared/ids.ts";
import type { Deps, Stores } from "../shared/unit-of-work.ts";
import { type Duty, isOpen } from "./duty.ts";
import { takeBackNextRound } from "./keep-in-touch.ts";
import { noteContact, zoneOf } from "./owe.ts";
import { saveDuty } from "./remind-of-duty.ts";
import type { DutyRef, SnoozeDuty, WaiveDuty } from "./schemas.ts";

/** Whether the act did anything: one that was done already, or no longer applies, changes nothing. */
export interface DutyChanged {
  readonly changed: boolean;
}

/** Further off, it is forgotten rather than put off. */
const LONGEST_SNOOZE_DAYS = 183;

/** The student did it. An update to a contact, or a word to a referrer, counts as contact with them. */
export function markDutyDone(deps: Deps, actor: Actor, { dutyId }: DutyRef): Promise<DutyChanged> {
  return change(deps, actor, dutyId, async (stores, duty) => {
    if (!isOpen(duty)) return null;
    const next = { ...duty, doneAt: deps.now() };
    await tick(stores, next);
    return { next, kind: "duty.done", reason: "duty_done", after: () => countAsContact(deps, stores, next) };
  });
}

/** Takes "done" back; the same reminder waits again. */
export function undoDuty(deps: Deps, actor: Actor, { dutyId }: DutyRef): Promise<DutyChanged> {
  return change(deps, actor, dutyId, async (stores, duty) => {
    if (duty.doneAt === null) return null;
    const next = { ...duty, doneAt: null };
    await tick(stores, next);
    const { kind, contactId, round } = duty;
    if (kind === "keep_in_touch" && contactId) await takeBackNextRound(deps, stores, contactId, round);
    return { next, kind: "duty.undone", reason: "replanned" };
  });
}

/** Not needed after all. Of keep in touch it is for good: no further update is asked for. */
export function waiveDuty(deps: Deps, actor: Actor, { dutyId, reason }: WaiveDuty): Promise<DutyChanged> {
  return change(deps, actor, dutyId, async (_, duty) => {
    if (!isOpen(duty)) return null;
    const next = { ...duty, waivedAt: deps.now(), reason };
    return { next, kind: "duty.waived", reason: "duty_not_needed" };
  });
}

/** Takes "not needed" back. */
export function unwaiveDuty(deps: Deps, actor: Actor, { dutyId }: DutyRef): Promise<DutyChanged> {
  return change(deps, actor, dutyId, async (_, duty) => {
    if (duty.waivedAt === null) return null;
    return { next: { ...duty, waivedAt: null, reason: null }, kind: "duty.unwaived", reason: "replanned" };
  });
}

/** Puts a duty off to a later day, at the office's hour of the student's own clock. */
export function snoozeDuty(deps: Deps, actor: Actor, input: SnoozeDuty): Promise<DutyChanged> {
  const { dutyId, until, reason } = input;
  return change(deps, actor, dutyId, async (stores, duty) => {
    const zone = await zoneOf(stores, duty.studentId);
    const today = dateIn(deps.now(), zone);
    const problem =
      until <= today
        ? "Choose a day after today."
        : until > addCalendarDays(today, LONGEST_SNOOZE_DAYS)
          ? "Choose a day within half a year."
          : null;
    if (problem !== null) throw new AppError("invalid", problem, { until: problem });
    const { settings } = await stores.office.get();
    const snoozedUntil = at(until, wallHour(settings.dutyHour), zone);
    if (!isOpen(duty) || duty.snoozedUntil === snoozedUntil) return null;
    const next = { ...duty, snoozedUntil, reason, version: duty.version + 1 };
    return { next, kind: "duty.snoozed", reason: "snoozed", detail: { until: snoozedUntil } };
  });
}

interface Change {
  readonly next: Duty;
  readonly kind: AuditKind;
  readonly reason: CancelReason;
  readonly detail?: AuditEvent["detail"];
  readonly after?: () => Promise<void>;
}

async function change(
  deps: Deps,
  actor: Actor,
  id: DutyId,
  decide: (stores: Stores, duty: Duty) => Promise<Change | null>,
): Promise<DutyChanged> {
  requireAllowed(canAddContact(actor), "student");
  return deps.transact(actor.officeId, async (stores) => {
    const duty = await stores.duties.findForUpdate(id);
    if (!duty || !canChangeDuty(actor, duty)) {
      throw new AppError("not_found", "We can’t find that on your list.");
    }
    const changed = await decide(stores, duty);
    if (changed === null) return { changed: false };
    await saveDuty(deps, stores, changed.next, changed.reason);
    await changed.after?.();
    await recordAct(deps, stores, actor, changed.kind, {
      studentId: duty.studentId,
      subjectId: id,
      detail: { kind: duty.kind, ...changed.detail },
    });
    await refreshProgress(stores, duty.studentId);
    return { changed: true };
  });
}

/** A promise is ticked in its meeting too. */
async function tick(stores: Stores, { promiseId, doneAt }: Duty): Promise<void> {
  if (promiseId !== null) await stores.meetings.setPromiseDone(promiseId, doneAt);
}

async function countAsContact(deps: Deps, stores: Stores, duty: Duty): Promise<void> {
  const { kind, studentId, contactId } = duty;
  if (contactId === null || (kind !== "tell_referrer" && kind !== "keep_in_touch")) return;
  await noteContact(deps, stores, studentId, [contactId], deps.now());
}
