import { requireStudent } from "../meetings/find-meeting.ts";
import type { Actor } from "../shared/actor.ts";
import { AppError } from "../shared/errors.ts";
import type { Deps } from "../shared/unit-of-work.ts";
import { questionBank } from "./question-bank.ts";
import type { SetFavourite } from "./schemas.ts";

/** Marks a question of the bank as one the student likes to ask, or takes the mark back. Twice does no harm. */
export async function setFavourite(deps: Deps, actor: Actor, input: SetFavourite): Promise<void> {
  requireStudent(actor);
  const { bankId, favourite } = input;
  await deps.transact(actor.officeId, async ({ prep, bank }) => {
    const shipped = questionBank.some(({ id }) => id === bankId);
    if (!shipped && !(await bank.list()).some(({ id }) => id === bankId)) {
      throw new AppError("not_found", "We can’t find that question.");
    }
    await prep.setFavourite(actor.personId, bankId, favourite);
  });
}
