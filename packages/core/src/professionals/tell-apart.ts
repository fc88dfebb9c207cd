import { recordAct } from "../audit/record.ts";
import { requireStaff } from "../policy/require.ts";
import type { Actor } from "../shared/actor.ts";
import { AppError } from "../shared/errors.ts";
import type { Deps } from "../shared/unit-of-work.ts";
import { mayName } from "./may-name.ts";
import type { TellApart } from "./schemas.ts";

/** Says that two alike records are two people, so that nobody is asked again; or takes that back. */
export async function tellApart(deps: Deps, actor: Actor, input: TellApart): Promise<void> {
  requireStaff(actor);
  const [firstId, secondId] = [input.firstId, input.secondId].toSorted();
  await deps.transact(actor.officeId, async (stores) => {
    const { professionals } = stores;
    for (const id of [firstId, secondId]) {
      const found = id === undefined ? null : await professionals.findForUpdate(id);
      if (!found || !(await mayName(stores, actor, await professionals.listKnownTo(found.id))))
        throw new AppError("not_found", "We can’t find that professional.");
    }
    if (firstId === undefined || secondId === undefined || firstId === secondId)
      throw new AppError("invalid", "Choose two different records.");
    const pair = { firstId, secondId };
    const changed = await professionals.setApart(
      { ...pair, saidBy: actor.personId, saidAt: deps.now() },
      input.apart,
    );
    if (!changed) return;
    await recordAct(
      deps,
      stores,
      actor,
      input.apart ? "professional.told_apart" : "professional.taken_alike",
      {
        subjectId: firstId,
        detail: { secondId },
      },
    );
  });
}
