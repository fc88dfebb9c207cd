import { recordAct } from "../audit/record.ts";
import { requireOfficeManager } from "../policy/require.ts";
import type { Actor } from "../shared/actor.ts";
import { requireRevision, staleEdit } from "../shared/require-revision.ts";
import { sameFields } from "../shared/same-fields.ts";
import type { Deps } from "../shared/unit-of-work.ts";
import type { ChangeClosedDays } from "./schemas.ts";

/** Sets the days on which the office is closed, in order. Follow-ups that are planned keep their day. */
export async function changeClosedDays(deps: Deps, actor: Actor, input: ChangeClosedDays): Promise<void> {
  requireOfficeManager(actor);
  await deps.transact(actor.officeId, async (stores) => {
    const office = await stores.office.get();
    const closedDays = input.closedDays.toSorted((a, b) =>
      a.from === b.from ? a.to.localeCompare(b.to) : a.from < b.from ? -1 : 1,
    );
    if (sameFields(office.settings, { closedDays })) return;
    requireRevision(office.revision, input.revision);

    const settings = { ...office.settings, closedDays };
    if (!(await stores.office.save({ ...office, settings, revision: office.revision + 1 })))
      throw staleEdit();
    await recordAct(deps, stores, actor, "settings.changed", {
      subjectId: office.id,
      detail: { changed: "closedDays" },
    });
  });
}
