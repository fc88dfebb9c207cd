import { recordAct } from "../audit/record.ts";
import type { AuditEvent, AuditKind } from "../audit/event.ts";
import { refreshProgress } from "../cohorts/refresh-progress.ts";
import type { Office } from "../office/office.ts";
import type { Person } from "../people/person.ts";
import { canChangeThankYou } from "../policy/acts.ts";
import { requireAllowed } from "../policy/require.ts";
import type { CancelReason } from "../reminders/ports.ts";
import type { Actor } from "../shared/actor.ts";
import { AppError } from "../shared/errors.ts";
import type { ThankYouId } from "../shared/ids.ts";
import type { Deps, Stores } from "../shared/unit-of-work.ts";
import { remindOfThankYou, type WrittenUp } from "./remind-of-thank-you.ts";
import type { ThankYou } from "./thank-you.ts";

/** Whether the act did anything: an act that was already done, or no longer applies, changes nothing. */
export interface Changed {
  readonly changed: boolean;
}

export interface ThankYouFacts {
  readonly thankYou: ThankYou;
  readonly held: WrittenUp;
  readonly student: Person;
}

export interface ThankYouChange {
  readonly next: ThankYou;
  readonly kind: AuditKind;
  readonly reason: CancelReason;
  readonly detail?: AuditEvent["detail"];
  /** What else follows from it, in the same unit of work. */
  readonly after?: (stores: Stores) => Promise<void>;
}

/**
 * The unit of work of every act on a note: load, check whose it is, let `decide` say what changes (null: nothing),
 * save, replan its reminders, audit, recount. Works from an emailed link too.
 */
export async function changeThankYou(
  deps: Deps,
  actor: Actor,
  id: ThankYouId,
  decide: (facts: ThankYouFacts) => ThankYouChange | null,
): Promise<Changed> {
  requireAllowed(actor.role === "student", "student");
  return deps.transact(actor.officeId, async (stores) => {
    const facts = await loadFacts(stores, actor, id);
    const change = decide(facts);
    if (change === null) return { changed: false };

    const { settings }: Office = await stores.office.get();
    await stores.thankYous.save(change.next);
    await remindOfThankYou(deps, stores, change.next, facts.held, settings, change.reason);
    await change.after?.(stores);
    await recordAct(deps, stores, actor, change.kind, {
      studentId: change.next.studentId,
      subjectId: id,
      detail: change.detail ?? {},
    });
    await refreshProgress(stores, change.next.studentId);
    return { changed: true };
  });
}

async function loadFacts(stores: Stores, actor: Actor, id: ThankYouId): Promise<ThankYouFacts> {
  const thankYou = await stores.thankYous.findForUpdate(id);
  if (!thankYou || !canChangeThankYou(actor, thankYou)) throw noteNotFound();
  const meeting = await stores.meetings.find(thankYou.meetingId);
  const debrief = await stores.meetings.findDebrief(thankYou.meetingId);
  const student = await stores.people.find(thankYou.studentId);
  if (!meeting?.actualEndAt || !debrief || !student) throw noteNotFound();
  return {
    thankYou,
    held: { actualEndAt: meeting.actualEndAt, writtenUpAt: debrief.recordedAt },
    student,
  };
}

export function noteNotFound(): AppError {
  return new AppError("not_found", "We can’t find that thank-you note.");
}
