import { attentionOf, middleOf, sinceWhen } from "@askaround/core/cohorts";
import { studentScope } from "@askaround/core/policy";
import { type Instant, toCsv } from "@askaround/core/shared";
import { selectAllProgress } from "@askaround/db/queries";
import { advisorWords } from "../words/advisor.ts";
import { overviewWords } from "../words/overview.ts";
import { columnName, columnWords, STUDENT_COLUMNS, type StudentColumn } from "../words/student-columns.ts";
import { studiesWords } from "../words/studies.ts";
import type { Unit } from "./context.ts";

type Params = Parameters<typeof selectAllProgress>[2];
type Row = Awaited<ReturnType<typeof selectAllProgress>>[number];
type Cell = string | number | null;

/** The list of students as a file, every page of it; that it was taken is kept, or nobody gets it. */
export async function exportStudents(
  { actor, deps, read }: Unit,
  { columns, ...params }: Params & { readonly columns: readonly StudentColumn[] | null },
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
  const shown = STUDENT_COLUMNS.filter((column) => columns === null || columns.includes(column));
  const parts = shown.flatMap((column) => FILE_COLUMNS[column]);
  const header = [columnName("name"), ...parts.map(([name]) => name)];
  const cells = rows.map((row) => [row.studentName, ...parts.map(([, cell]) => cell(row, now))]);
  return { name: `students-${now.slice(0, 10)}.csv`, csv: toCsv(header, cells), rows: rows.length };
}

const { labels } = columnWords;

/** What the file has for each column of the screen: figures without units, instants in UTC. */
const FILE_COLUMNS: Readonly<
  Record<StudentColumn, readonly (readonly [name: string, cell: (row: Row, now: Instant) => Cell])[]>
> = {
  cohort: [[labels.cohort, (row) => row.cohortName]],
  program: [[labels.program, (row) => row.program]],
  year: [[labels.year, (row) => row.graduationYear]],
  first: [
    [
      labels.first,
      ({ firstGeneration: first }) => (first === null ? null : studiesWords.firstSaid[first ? "yes" : "no"]),
    ],
  ],
  held: [
    ["Meetings held", (row) => row.meetingsHeld],
    ["Goal", (row) => row.goalMeetings],
  ],
  goalOn: [[labels.goalOn, (row) => row.goalOn]],
  step: [
    [labels.step, (row) => overviewWords.stages[row.stage ?? "none"]],
    [`${labels.step} since (UTC)`, (row) => row.stageSinceAt],
  ],
  next: [[`${labels.next} (UTC)`, (row) => row.nextMeetingAt]],
  unsent: [[labels.unsent, (row) => row.openThankYous]],
  overdue: [[labels.overdue, (row) => row.overdueThankYous]],
  note: [["Minutes to thank-you", (row) => middleOf(row.thankYouMinutes)]],
  writeUp: [["Minutes to write-up", (row) => middleOf(row.writeUpMinutes)]],
  suggested: [[labels.suggested, (row) => row.peopleSuggested]],
  lying: [
    [
      `${labels.lying} since (UTC)`,
      ({ moments }, now) => sinceWhen(attentionOf(moments, now), "referrals_lying"),
    ],
  ],
  activity: [[`${labels.activity} (UTC)`, (row) => row.lastActivityAt]],
  stuck: [[`${labels.stuck} (UTC)`, ({ moments }, now) => sinceWhen(attentionOf(moments, now))]],
  attention: [
    [
      "Needs you (since)",
      ({ moments }, now) =>
        attentionOf(moments, now)
          .map(({ reason, since }) => `${advisorWords.reasons[reason]} (${since.slice(0, 10)})`)
          .join("; "),
    ],
  ],
};
