import { canReadNote } from "../policy/notes.ts";
import type { Actor } from "../shared/actor.ts";
import type { Stores } from "../shared/unit-of-work.ts";
import type { KnownTo } from "./ports.ts";

/**
 * Whether some contact's note level shows this reader who a professional is: at "the office" to all staff, at "my advisor"
 * to the advisors of the student's cohorts.
 */
export async function mayName(
  { cohorts }: Pick<Stores, "cohorts">,
  actor: Actor,
  known: readonly KnownTo[],
): Promise<boolean> {
  if (known.some(({ noteLevel }) => noteLevel === "office")) return true;
  const advised = new Set(await cohorts.listAdvisedBy(actor.personId));
  for (const { noteLevel, studentId } of known) {
    if (!canReadNote(actor, noteLevel, studentId)) continue;
    const enrolled = await cohorts.enrolmentsOf(studentId);
    if (enrolled.some(({ cohortId }) => advised.has(cohortId))) return true;
  }
  return false;
}
