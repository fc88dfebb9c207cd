import type { Actor } from "../shared/actor.ts";
import { addCalendarDays, at, dateIn } from "../shared/calendar.ts";
import { AppError } from "../shared/errors.ts";
import type { Instant, Zone } from "../shared/time.ts";
import type { Deps } from "../shared/unit-of-work.ts";
import { changeThankYou, type Changed } from "./change-thank-you.ts";
import type { ThankYouRef } from "./schemas.ts";

/** Tomorrow at nine on the student's own clock. */
export function snoozeUntil(now: Instant, zone: Zone): Instant {
  return at(addCalendarDays(dateIn(now, zone), 1), "09:00", zone);
}

/** "Remind me tomorrow": nothing until then, and asking for it twice in one day is asking once. */
export async function snoozeThankYou(deps: Deps, actor: Actor, input: ThankYouRef): Promise<Changed> {
  return changeThankYou(deps, actor, input.thankYouId, ({ thankYou, student }) => {
    const snoozedUntil = snoozeUntil(deps.now(), student.zone);
    if (thankYou.sentAt !== null || thankYou.waivedAt !== null) return null;
    if (thankYou.snoozedUntil === snoozedUntil) return null;
    if (snoozedUntil >= thankYou.openUntil) {
      throw new AppError("rule_violated", "Reminders for this note end before tomorrow.");
    }
    const next = { ...thankYou, snoozedUntil, version: thankYou.version + 1 };
    return { next, kind: "thank_you.snoozed", reason: "snoozed", detail: { until: snoozedUntil } };
  });
}
