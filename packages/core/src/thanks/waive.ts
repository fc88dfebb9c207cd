import type { Actor } from "../shared/actor.ts";
import type { Deps } from "../shared/unit-of-work.ts";
import { changeThankYou, type Changed } from "./change-thank-you.ts";
import type { ThankYouRef } from "./schemas.ts";

/** Drops a note that is not needed after all. One that was sent stays sent. */
export async function waiveThankYou(deps: Deps, actor: Actor, input: ThankYouRef): Promise<Changed> {
  return changeThankYou(deps, actor, input.thankYouId, ({ thankYou }) => {
    if (thankYou.waivedAt !== null || thankYou.sentAt !== null) return null;
    const next = { ...thankYou, waivedAt: deps.now() };
    return { next, kind: "thank_you.waived", reason: "note_not_needed" };
  });
}

/** Takes "not needed" back. */
export async function unwaiveThankYou(deps: Deps, actor: Actor, input: ThankYouRef): Promise<Changed> {
  return changeThankYou(deps, actor, input.thankYouId, ({ thankYou }) => {
    if (thankYou.waivedAt === null) return null;
    return { next: { ...thankYou, waivedAt: null }, kind: "thank_you.unwaived", reason: "replanned" };
  });
}
