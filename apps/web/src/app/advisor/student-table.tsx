import Link from "next/link";
import { middleOf, sinceWhen } from "@askaround/core/cohorts";
import { DataTable, type DataTableColumn } from "@askaround/ui/data-table";
import { StatusPill } from "@askaround/ui/status-pill";
import { Time } from "@askaround/ui/time";
import { routes } from "@/routes.ts";
import type { RouterOutputs } from "@/trpc/types.ts";
import { advisorWords } from "@/words/advisor.ts";
import { overviewWords } from "@/words/overview.ts";
import { columnName, columnWords, type StudentColumn } from "@/words/student-columns.ts";
import { studiesWords } from "@/words/studies.ts";
import { helpWords } from "@/words/help.ts";
import { bulkWords } from "@/words/bulk.ts";
import { ChooseBox } from "./bulk/choose-box.tsx";
import { ChosenLink } from "./bulk/keep-chosen.tsx";
import { Reasons } from "./reasons.tsx";
import { readSort, sortOf, type StudentListAddress } from "./student-list-address.ts";

type Students = RouterOutputs["students"]["progress"];
type Row = Students["rows"][number];

export type StudentTableProps = {
  students: Students;
  list: StudentListAddress;
  caption: string;
  /** The address of the same list with another query. */
  hrefOf: (query: Record<string, string | undefined>) => string;
  zone: string;
  now: string;
  /** Beside the name. */
  shown: readonly StudentColumn[];
};

const words = advisorWords.students;

/** Students with what they have done and why they need attention. Headers are links, so the order is in the address. */
export function StudentTable({ students, list, caption, hrefOf, zone, now, shown }: StudentTableProps) {
  const cells = cellsFor(zone, now);
  const named = !shown.includes("program") && !shown.includes("year");
  const columns = shown.map((key) => ({ key, header: columnName(key), ...cells[key] }));
  const sorted = [nameColumn(named), ...columns].map((column): DataTableColumn<Row> => {
    const sort = readSort(column.key);
    if (sort === null) return column;
    const { query, direction } = sortOf(list, sort);
    return { ...column, sort: { href: hrefOf(query), direction } };
  });
  return (
    <DataTable
      caption={caption}
      columns={[CHOOSE, ...sorted]}
      rows={students.rows}
      rowKey={(row) => `${row.cohortId} ${row.studentId}`}
      link={ChosenLink}
    />
  );
}

const CHOOSE: DataTableColumn<Row> = {
  key: "choose",
  header: bulkWords.column,
  cell: ({ studentId, studentName }) => <ChooseBox studentId={studentId} name={studentName} />,
};

const nameColumn = (withStudies: boolean): DataTableColumn<Row> => ({
  key: "name",
  header: columnName("name"),
  rowHeader: true,
  cell: (row) => (
    <>
      <StudentLink row={row} />
      {withStudies ? <Studies row={row} /> : null}
    </>
  ),
});

type Cell = Pick<DataTableColumn<Row>, "cell" | "align">;

function cellsFor(zone: string, now: string): Readonly<Record<StudentColumn, Cell>> {
  return {
    cohort: { cell: (row) => row.cohortName },
    program: { cell: (row) => row.program ?? <None>{studiesWords.notSaid}</None> },
    year: { align: "end", cell: (row) => row.graduationYear ?? <None>{studiesWords.notSaid}</None> },
    first: { cell: (row) => <FirstGeneration row={row} /> },
    held: {
      align: "end",
      cell: (row) => (
        <span className="whitespace-nowrap">{words.heldOf(row.meetingsHeld, row.goalMeetings)}</span>
      ),
    },
    goalOn: { cell: (row) => <Day on={row.goalOn} /> },
    step: { cell: (row) => <Step row={row} zone={zone} /> },
    next: { cell: (row) => <NextMeeting row={row} zone={zone} now={now} /> },
    unsent: { align: "end", cell: (row) => row.openThankYous },
    overdue: { align: "end", cell: (row) => row.overdueThankYous },
    note: { cell: (row) => <Lasting minutes={row.thankYouMinutes} /> },
    writeUp: { cell: (row) => <Lasting minutes={row.writeUpMinutes} /> },
    suggested: { align: "end", cell: (row) => row.peopleSuggested },
    lying: { cell: (row) => <Since at={sinceWhen(row.reasons, "referrals_lying")} zone={zone} /> },
    activity: { cell: (row) => <Since at={row.lastActivityAt} zone={zone} none={words.nothingYet} /> },
    stuck: { cell: (row) => <Since at={sinceWhen(row.reasons)} zone={zone} /> },
    attention: { cell: (row) => <Attention row={row} zone={zone} /> },
  };
}

function StudentLink({ row }: { row: Row }) {
  return (
    <Link
      href={routes.advisorStudent(row.studentId)}
      prefetch={false}
      className="row-link font-serif text-base"
    >
      {row.studentName}
    </Link>
  );
}

/** What they study, in small print below the name. */
function Studies({ row: { program, graduationYear } }: { row: Row }) {
  const said = [program, graduationYear].filter((fact) => fact !== null).join(", ");
  return said === "" ? null : <span className="block text-sm font-normal text-ink-2">{said}</span>;
}

function None({ children = words.none }: { children?: string }) {
  return <span className="text-ink-3">{children}</span>;
}

function FirstGeneration({ row: { firstGeneration } }: { row: Row }) {
  return firstGeneration === null ? (
    <None>{studiesWords.notSaid}</None>
  ) : (
    studiesWords.firstSaid[firstGeneration ? "yes" : "no"]
  );
}

function Step({ row, zone }: { row: Row; zone: string }) {
  return (
    <>
      {overviewWords.stages[row.stage ?? "none"]}{" "}
      <span className="whitespace-nowrap text-ink-2">
        {columnWords.since} <Time at={row.stageSinceAt} zone={zone} format="day" />
      </span>
    </>
  );
}

function NextMeeting({ row, zone, now }: { row: Row; zone: string; now: string }) {
  if (!row.nextMeetingAt) return <None />;
  return (
    <span className="whitespace-nowrap">
      <Time at={row.nextMeetingAt} zone={zone} format="day" />
      {row.nextMeetingAt < now ? <span className="text-ink-2">, {words.toWriteUp}</span> : null}
    </span>
  );
}

function Day({ on }: { on: string }) {
  return (
    <span className="whitespace-nowrap">
      <Time on={on} format="day" />
    </span>
  );
}

function Since({ at, zone, none }: { at: string | null; zone: string; none?: string }) {
  if (at === null) return <None>{none ?? words.none}</None>;
  return (
    <span className="whitespace-nowrap">
      <Time at={at} zone={zone} format="day" />
    </span>
  );
}

/** How long it takes this student, in the middle. */
function Lasting({ minutes }: { minutes: readonly number[] }) {
  const middle = middleOf(minutes);
  if (middle === null) return <None>{words.nothingYet}</None>;
  return <span className="whitespace-nowrap">{overviewWords.goals.lasting(middle)}</span>;
}

function Attention({ row, zone }: { row: Row; zone: string }) {
  if (row.leave) return <StatusPill>{helpWords.leave.title}</StatusPill>;
  if (row.reasons.length === 0) return <StatusPill tone="good">{advisorWords.fine}</StatusPill>;
  return <Reasons reasons={row.reasons} zone={zone} />;
}
