import {
  type KeepReport,
  keepReport,
  printFigure,
  type Report,
  type ShownFigure,
} from "@askaround/core/reports";
import { ownScope, studentScope } from "@askaround/core/policy";
import { toCsv } from "@askaround/core/shared";
import { getReport } from "@askaround/db/queries";
import { reportWords as words } from "../words/reports.ts";
import type { Unit } from "./context.ts";

/** Freezes what may be shown of a term now. */
export async function keepReportOf({ actor, deps, read }: Unit, input: KeepReport): Promise<void> {
  const scope = studentScope(actor);
  const report = await read((db) => getReport(db, scope, ownScope(actor), input.term));
  await keepReport(deps, actor, input, report);
}

/** The report as a file, figure by figure as it is on the screen; that it was taken is kept, or nobody gets it. */
export async function exportReport({ actor, deps }: Unit, report: Report) {
  ownScope(actor);
  const now = deps.now();
  await deps.transact(actor.officeId, ({ audit }) =>
    audit.append({
      id: deps.newId(),
      kind: "report.exported",
      actorId: actor.personId,
      studentId: null,
      subjectId: null,
      via: actor.via,
      at: now,
      detail: { startsOn: report.term.startsOn },
    }),
  );
  const of = (by: string, group: string, figures: readonly ShownFigure[]) =>
    figures.map(printFigure).map(({ name, value, of: whole }) => [by, group, name, value, whole]);
  const cells = [
    ...of("", words.everyone, report.total ?? []),
    ...report.breakdowns.flatMap(({ by, rows }) =>
      rows.flatMap((row) => of(words.groupings[by].tab, words.group(row), row.figures)),
    ),
  ];
  return { name: `report-${report.term.startsOn}.csv`, csv: toCsv(words.columns, cells) };
}
