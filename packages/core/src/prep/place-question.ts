import { requireOwnMeeting, requireStudent } from "../meetings/find-meeting.ts";
import type { Actor } from "../shared/actor.ts";
import { AppError } from "../shared/errors.ts";
import type { Deps } from "../shared/unit-of-work.ts";
import { decidePlace } from "./decide-place.ts";
import type { PlaceQuestion } from "./schemas.ts";

/**
 * Moves a question within the student's own list. It is told as a wish ("before that one"), so that two tabs can
 * both move without undoing each other. Not an act of its own in the audit log: the words stay.
 */
export async function placeQuestion(deps: Deps, actor: Actor, input: PlaceQuestion): Promise<void> {
  requireStudent(actor);
  await deps.transact(actor.officeId, async (stores) => {
    const meeting = await requireOwnMeeting(stores, actor, input.meetingId);
    const questions = await stores.prep.listQuestions(meeting.id);
    if (!questions.some(({ id }) => id === input.questionId)) {
      throw new AppError("not_found", "We can’t find that question.");
    }
    const { questionId: id, phase, beforeId } = input;
    await stores.prep.place(decidePlace(questions, { id, phase, beforeId }));
  });
}
