import { attentionOf } from "@askaround/core/cohorts";
import { studentScope } from "@askaround/core/policy";
import { toCsv } from "@askaround/core/shared";
import { selectAllProgress } from "@askaround/db/queries";
import { advisorWords } from "../words/advisor.ts";
import { overviewWords } from "../words/overview.ts";
import { studiesWords } from "../words/studies.ts";
import type { Unit } from "./context.ts";

const words = advisorWords.students.file;

/** The list of students as a file, every page of it; that it was taken is kept, or nobody gets it. */
export async function exportStudents(
  { actor, deps, read }: Unit,
  params: Parameters<typeof selectAllProgress>[2],
): Promise<{ readonly name: string; readonly csv: string; readonly rows: number }> {
  const now = deps.now();
  const scope = studentScope(actor);
  const rows = await read((db) => selectAllProgress(db, scope, params, now));
  await deps.transact(actor.officeId, ({ audit }) =>
    audit.append({
      id: deps.newId(),
      kind: "students.exported",
      actorId: actor.personId,
      studentId: null,
      subjectId: null,
      via: actor.via,
      at: now,
      detail: { rows: rows.length },
    }),
  );
  const cells = rows.map((row) => [
    row.studentName,
    row.cohortName,
    row.program,
    row.graduationYear,
    row.firstGeneration === null ? null : studiesWords.firstSaid[row.firstGeneration ? "yes" : "no"],
    row.meetingsHeld,
    row.goalMeetings,
    overviewWords.stages[row.stage ?? "none"],
    row.stageSinceAt,
    row.nextMeetingAt,
    row.overdueThankYous,
    row.lastActivityAt,
    attentionOf(row.moments, now)
      .map(({ reason, since }) => `${advisorWords.reasons[reason]} (${since.slice(0, 10)})`)
      .join("; "),
  ]);
  return { name: `students-${now.slice(0, 10)}.csv`, csv: toCsv(words.columns, cells), rows: rows.length };
}
