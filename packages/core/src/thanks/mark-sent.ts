import { noteContact } from "../duties/owe.ts";
import type { Actor } from "../shared/actor.ts";
import { AppError } from "../shared/errors.ts";
import type { Deps, Stores } from "../shared/unit-of-work.ts";
import { changeThankYou, type Changed } from "./change-thank-you.ts";
import { decideSent } from "./decide-sent.ts";
import type { MarkThankYouSent, ThankYouRef } from "./schemas.ts";

const REASONS = {
  in_future: "Choose a time that has already passed.",
  before_meeting_ended: "Choose a time after the meeting ended.",
} as const;

/** Records that the student sent the note, and how. The reminders stop. */
export async function markThankYouSent(deps: Deps, actor: Actor, input: MarkThankYouSent): Promise<Changed> {
  return changeThankYou(deps, actor, input.thankYouId, ({ thankYou, held }) => {
    if (thankYou.sentAt !== null) return null;
    const decision = decideSent(held.actualEndAt, input.sentAt, deps.now());
    if (!decision.ok) {
      throw new AppError("rule_violated", REASONS[decision.reason], { sentAt: REASONS[decision.reason] });
    }
    const next = { ...thankYou, sentAt: decision.sentAt, sentBy: input.sentBy, waivedAt: null };
    const { studentId, contactId } = thankYou;
    const after = (stores: Stores) => noteContact(deps, stores, studentId, [contactId], decision.sentAt);
    return { next, kind: "thank_you.sent", reason: "note_sent", detail: { by: input.sentBy }, after };
  });
}

/** Takes "sent" back; the reminders still of use come back as the rows they were. */
export async function unmarkThankYouSent(deps: Deps, actor: Actor, input: ThankYouRef): Promise<Changed> {
  return changeThankYou(deps, actor, input.thankYouId, ({ thankYou }) => {
    if (thankYou.sentAt === null) return null;
    const next = { ...thankYou, sentAt: null, sentBy: null };
    return { next, kind: "thank_you.unsent", reason: "replanned" };
  });
}
