import type { PersonId } from "@askaround/core/shared";
import { readChoice, readDay, readId, readInstant, type SearchParams } from "@/lists/address.ts";
import type { RouterOutputs } from "@/trpc/types.ts";
import { auditWords } from "@/words/audit.ts";

type Cursor = NonNullable<RouterOutputs["audit"]["list"]["next"]>;

export type AuditList = ReturnType<typeof readAuditList>;

/** What makes no sense counts as not said: a list of everything, or its first page. */
export function readAuditList(params: SearchParams) {
  return {
    area: readChoice(params["about"], auditWords.areas),
    personId: readId<PersonId>(params["person"]),
    fromOn: readDay(params["from"]),
    untilOn: readDay(params["until"]),
    before: readCursor(params["before"]),
  };
}

function readCursor(given: SearchParams[string]): Cursor | null {
  const [moment, row] = typeof given === "string" ? given.split("~") : [];
  const at = readInstant(moment);
  const id = readId<Cursor["id"]>(row);
  return at !== null && id !== null ? { at, id } : null;
}

export function auditQuery({ area, personId, fromOn, untilOn, before }: AuditList) {
  return {
    about: area ?? undefined,
    person: personId ?? undefined,
    from: fromOn ?? undefined,
    until: untilOn ?? undefined,
    before: before ? `${before.at}~${before.id}` : undefined,
  };
}
