import { professionalScope } from "@askaround/core/policy";
import { toCsv } from "@askaround/core/shared";
import { type ProfessionalParams, selectAllProfessionals } from "@askaround/db/queries";
import { professionalWords } from "../words/professionals.ts";
import type { Unit } from "./context.ts";

const { columns, care } = professionalWords.file;

/** The list as a file, with what the reader may see of it; that they took it is kept, or they get nothing. */
export async function exportProfessionals(
  { actor, deps, read }: Unit,
  params: Omit<ProfessionalParams, "page">,
): Promise<{ readonly name: string; readonly csv: string; readonly rows: number }> {
  const now = deps.now();
  const rows = await read((db) => selectAllProfessionals(db, professionalScope(actor), params, now));
  await deps.transact(actor.officeId, ({ audit }) =>
    audit.append({
      id: deps.newId(),
      kind: "professionals.exported",
      actorId: actor.personId,
      studentId: null,
      subjectId: null,
      via: actor.via,
      at: now,
      detail: { rows: rows.length },
    }),
  );
  const cells = rows.map((row) => [
    row.name,
    row.organisation,
    row.title,
    row.link,
    row.known,
    row.asks,
    row.asksEver,
    row.lastAskAt,
    row.met,
    row.lastMetAt,
    row.care.mostAsks,
    row.care.coolDownDays,
    row.care.states.map((state) => care[state]).join("; "),
  ]);
  return { name: `professionals-${now.slice(0, 10)}.csv`, csv: toCsv(columns, cells), rows: rows.length };
}
