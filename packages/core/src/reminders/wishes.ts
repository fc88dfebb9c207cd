import { z } from "zod";
import { recordAct } from "../audit/record.ts";
import { canChangeProfile } from "../policy/acts.ts";
import type { Actor } from "../shared/actor.ts";
import { addCalendarDays, dateIn } from "../shared/calendar.ts";
import { AppError } from "../shared/errors.ts";
import { type CalendarDate, CalendarDateSchema } from "../shared/time.ts";
import type { Deps } from "../shared/unit-of-work.ts";
import { setMailWanted } from "./choose-mail.ts";
import { DIGEST_RHYTHMS, type DigestRhythm } from "./preferences.ts";

/** What a person wishes of the mail they get, beside the kinds they switch off. */
export interface MailWishes {
  /** Reminders rest until this day has begun in the person's zone. */
  readonly awayUntil: CalendarDate | null;
  readonly digest: DigestRhythm;
}

export const ChangeAway = z.strictObject({ awayUntil: CalendarDateSchema.nullable() });
export type ChangeAway = z.infer<typeof ChangeAway>;

export const ChangeDigest = z.strictObject({ digest: z.enum(DIGEST_RHYTHMS) });
export type ChangeDigest = z.infer<typeof ChangeDigest>;

/** Further off, somebody has left rather than gone away. */
const LONGEST_AWAY_DAYS = 366;

/** Reminders rest until a day, or no more. Those that would be old by then are dropped, the others wait. */
export async function changeAway(deps: Deps, actor: Actor, { awayUntil }: ChangeAway): Promise<void> {
  requireApp(actor);
  await deps.transact(actor.officeId, async ({ people, ...stores }) => {
    const person = await people.findForUpdate(actor.personId);
    const wishes = await people.mailWishes(actor.personId);
    if (!person || !wishes) throw new AppError("not_found", "We can’t find your profile.");
    if (wishes.awayUntil === awayUntil) return;
    const today = dateIn(deps.now(), person.zone);
    const problem = awayUntil === null ? null : refuseAway(awayUntil, today);
    if (problem !== null) throw new AppError("invalid", problem, { awayUntil: problem });
    await people.setMailWishes(actor.personId, { ...wishes, awayUntil });
    await recordAct(deps, { people, ...stores }, actor, "away.changed", {
      subjectId: actor.personId,
      detail: { until: awayUntil },
    });
  });
}

function refuseAway(until: CalendarDate, today: CalendarDate): string | null {
  if (until <= today) return "Choose a day after today.";
  return until > addCalendarDays(today, LONGEST_AWAY_DAYS) ? "Choose a day within a year." : null;
}

/** How often the digest comes: on weekdays, on Mondays, or never. Choosing a day also undoes a stop by mail. */
export async function changeDigest(deps: Deps, actor: Actor, { digest }: ChangeDigest): Promise<void> {
  requireApp(actor);
  await deps.transact(actor.officeId, async (stores) => {
    const { people } = stores;
    const wishes = await people.mailWishes(actor.personId);
    if (!wishes) throw new AppError("not_found", "We can’t find your profile.");
    if (digest !== "off") {
      await setMailWanted(deps, stores, actor, { kind: "advisor_digest", wanted: true });
    }
    if (wishes.digest === digest) return;
    await people.setMailWishes(actor.personId, { ...wishes, digest });
    await recordAct(deps, stores, actor, "mail_choice.changed", {
      subjectId: actor.personId,
      detail: { digest },
    });
  });
}

function requireApp(actor: Actor): void {
  if (!canChangeProfile(actor)) throw new AppError("forbidden", "Sign in to change this.");
}
