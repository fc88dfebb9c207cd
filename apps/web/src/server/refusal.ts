import type { Actor } from "@askaround/core/shared";
import { enterOffice } from "@askaround/db/stores";
import { unitIn } from "./context.ts";
import { webDb } from "./database.ts";
import { log } from "./log.ts";

/** Notes that somebody was told no. Its own transaction, since that of the refused act is undone. */
export async function recordRefusal(actor: Actor, procedure: string): Promise<void> {
  try {
    await webDb().db.transaction(async (tx) => {
      await enterOffice(tx, actor.officeId);
      const { deps } = unitIn(tx, actor);
      await deps.transact(actor.officeId, ({ audit }) =>
        audit.append({
          id: deps.newId(),
          kind: "refused",
          actorId: actor.personId,
          studentId: null,
          subjectId: null,
          via: actor.via,
          at: deps.now(),
          detail: { procedure },
        }),
      );
    });
  } catch (error) {
    log.error({ err: error, procedure }, "a refusal could not be recorded");
  }
}
