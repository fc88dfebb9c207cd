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
  await stores.audit.append({
    id: deps.newId(),
    kind,
    actorId: actor.personId,
    studentId: what.studentId ?? null,
    subjectId: what.subjectId,
    via: actor.via,
    at: deps.now(),
    detail: what.detail ?? {},
  });
}
