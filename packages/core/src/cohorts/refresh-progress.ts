import type { OfficeSettings } from "../office/settings.ts";
import type { OfficeId, PersonId } from "../shared/ids.ts";
import type { Deps, Stores } from "../shared/unit-of-work.ts";
import { summarizeProgress } from "./summarize-progress.ts";

/**
 * Recomputes a student's summaries inside the unit of work of the fact that changed. Called last, since it locks
 * the student: every unit of work then takes its locks in the same order. The settings are read under the lock too.
 */
export async function refreshProgress(stores: Stores, studentId: PersonId): Promise<void> {
  const facts = await stores.progress.lockFacts(studentId);
  const { settings } = await stores.office.get();
  await stores.progress.replace(studentId, summarizeProgress(facts, settings));
}

/** The same for several students at once. */
export async function refreshAll(stores: Stores, studentIds: readonly PersonId[]): Promise<void> {
  const facts = await stores.progress.lockAllFacts(studentIds);
  const { settings } = await stores.office.get();
  await stores.progress.replaceAll(
    facts.flatMap((own) => summarizeProgress(own, settings)),
    studentIds,
  );
}

/** Recomputes everyone's summaries at once, after a change of what all of them are counted by. */
export async function refreshOffice(stores: Stores, settings: OfficeSettings): Promise<void> {
  const everyone = await stores.progress.lockAllFacts();
  await stores.progress.replaceAll(everyone.flatMap((facts) => summarizeProgress(facts, settings)));
}

/** Recounts every summary of these students from the facts, one unit of work each. Safe to run at any time. */
export async function rebuildProgress(
  deps: Deps,
  officeId: OfficeId,
  studentIds: readonly PersonId[],
): Promise<void> {
  for (const studentId of studentIds) {
    await deps.transact(officeId, (stores) => refreshProgress(stores, studentId));
  }
}
