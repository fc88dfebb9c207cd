import { canChangeThankYou } from "../policy/acts.ts";
import { requireAllowed } from "../policy/require.ts";
import type { Actor } from "../shared/actor.ts";
import { decideSave, type SavedText } from "../shared/saved-text.ts";
import type { Deps } from "../shared/unit-of-work.ts";
import { noteNotFound } from "./change-thank-you.ts";
import type { SaveThankYouNote } from "./schemas.ts";

/** Keeps what the student has written so far. Never writes over what the sender had not seen, and sends nothing. */
export async function saveThankYouNote(
  deps: Deps,
  actor: Actor,
  input: SaveThankYouNote,
): Promise<SavedText> {
  requireAllowed(actor.role === "student" && actor.via === "app", "student");
  return deps.transact(actor.officeId, async (stores) => {
    const thankYou = await stores.thankYous.findForUpdate(input.thankYouId);
    if (!thankYou || !canChangeThankYou(actor, thankYou)) throw noteNotFound();
    const stored = await stores.thankYous.findDraft(thankYou.id);
    const text = input.text ?? "";
    const decided = decideSave(stored, { text, revision: input.revision });
    if (!decided.write) return decided.answer;
    await stores.thankYous.saveDraft({
      thankYouId: thankYou.id,
      studentId: thankYou.studentId,
      text,
      revision: decided.answer.revision,
      savedAt: deps.now(),
    });
    return decided.answer;
  });
}
