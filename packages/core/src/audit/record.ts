import type { Actor } from "../shared/actor.ts";
import type { AnyId, PersonId } from "../shared/ids.ts";
import type { Deps, Stores } from "../shared/unit-of-work.ts";
import type { AuditEvent, AuditKind } from "./event.ts";

interface What {
  readonly studentId?: PersonId | null;
  readonly subjectId: AnyId | null;
  readonly detail?: AuditEvent["detail"];
}

/** Adds the audit row of an act to its own unit of work, so that neither is kept without the other. */
export async function recordAct(deps: Deps, stores: Stores, actor: Actor, kind: AuditKind, what: What) {
  await recordActs(deps, stores, actor, kind, [what]);
}

/** The rows of an act that was done for many at once. */
export async function recordActs(
  deps: Deps,
  stores: Stores,
  actor: Actor,
  kind: AuditKind,
  whats: readonly What[],
): Promise<void> {
  const of = { kind, actorId: actor.personId, via: actor.via, at: deps.now() };
  const events = whats.map(({ studentId = null, subjectId, detail = {} }): AuditEvent => ({
    ...of,
    id: deps.newId(),
    studentId,
    subjectId,
    detail,
  }));
  await stores.audit.appendAll(events);
}
