import { recordAct } from "../audit/record.ts";
import { refreshOffice } from "../cohorts/refresh-progress.ts";
import { requireOfficeManager } from "../policy/require.ts";
import type { Actor } from "../shared/actor.ts";
import { requireRevision, staleEdit } from "../shared/require-revision.ts";
import { sameFields } from "../shared/same-fields.ts";
import type { Deps } from "../shared/unit-of-work.ts";
import type { ChangeOffice } from "./schemas.ts";

/** Changes the office's name, zone and sender. In another zone each term begins and ends at other moments. */
export async function changeOffice(deps: Deps, actor: Actor, input: ChangeOffice): Promise<void> {
  requireOfficeManager(actor);
  await deps.transact(actor.officeId, async (stores) => {
    const office = await stores.office.get();
    const { revision, ...fields } = input;
    if (sameFields(office, fields)) return;
    requireRevision(office.revision, revision);

    if (!(await stores.office.save({ ...office, ...fields, revision: revision + 1 }))) throw staleEdit();
    await recordAct(deps, stores, actor, "office.changed", { subjectId: office.id });
    if (office.zone !== input.zone) await refreshOffice(stores, office.settings);
  });
}
