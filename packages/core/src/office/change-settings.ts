import { recordAct } from "../audit/record.ts";
import { refreshOffice } from "../cohorts/refresh-progress.ts";
import { requireOfficeManager } from "../policy/require.ts";
import type { Actor } from "../shared/actor.ts";
import { AppError } from "../shared/errors.ts";
import { requireRevision, staleEdit } from "../shared/require-revision.ts";
import { sameFields } from "../shared/same-fields.ts";
import type { Deps } from "../shared/unit-of-work.ts";
import { checkSettings } from "./check-settings.ts";
import type { ChangeSettings } from "./schemas.ts";
import { OfficeSettingsSchema } from "./settings.ts";

/** The numbers that say when a student needs an advisor. They make no duty, so they count for everyone at once. */
const ATTENTION = [
  "writeUpAfterHours",
  "unpreparedFromDays",
  "prepOverdueAfterDays",
  "prepUnapprovedFromDays",
  "referralsLyingAfterDays",
  "noMeetingAfterDays",
  "silentAfterDays",
] as const;

/**
 * Changes the office's policies for duties created from now on. Says how many open thank-yous keep the dates
 * they were given.
 */
export async function changeSettings(
  deps: Deps,
  actor: Actor,
  input: ChangeSettings,
): Promise<{ readonly openThankYous: number }> {
  requireOfficeManager(actor);
  const problems = Object.entries(checkSettings(input.settings));
  if (problems.length > 0) {
    const fields = problems.map(([field, message]) => [`settings.${field}`, message]);
    throw new AppError("invalid", "Some numbers don’t fit together.", Object.fromEntries(fields));
  }
  return deps.transact(actor.officeId, async (stores) => {
    const office = await stores.office.get();
    const openThankYous = await stores.office.countOpenThankYous(office.id);
    const settings = { ...input.settings, closedDays: office.settings.closedDays };
    if (sameFields(office.settings, settings)) return { openThankYous };
    requireRevision(office.revision, input.revision);

    const next = { ...office, settings, revision: office.revision + 1 };
    if (!(await stores.office.save(next))) throw staleEdit();
    const changed = OfficeSettingsSchema.keyof().options.filter(
      (name) => !sameFields(office.settings, { [name]: settings[name] }),
    );
    await recordAct(deps, stores, actor, "settings.changed", {
      subjectId: office.id,
      detail: { changed: changed.join(" ") },
    });
    if (ATTENTION.some((name) => changed.includes(name))) await refreshOffice(stores, settings);
    return { openThankYous };
  });
}
