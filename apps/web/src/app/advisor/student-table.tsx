import Link from "next/link";
import { DataTable, type DataTableColumn } from "@askaround/ui/data-table";
import { StatusPill } from "@askaround/ui/status-pill";
import { Time } from "@askaround/ui/time";
import { routes } from "@/routes.ts";
import type { RouterOutputs } from "@/trpc/types.ts";
import { advisorWords } from "@/words/advisor.ts";
import { helpWords } from "@/words/help.ts";
import { bulkWords } from "@/words/bulk.ts";
import { ChooseBox } from "./bulk/choose-box.tsx";
import { ChosenLink } from "./bulk/keep-chosen.tsx";
import { Reasons } from "./reasons.tsx";
import { sortOf, type StudentListAddress, type StudentSort } from "./student-list-address.ts";

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
  showCohort: boolean;
};

const words = advisorWords.students;

/** Students with what they have done and why they need attention. Headers are links, so the order is in the address. */
export function StudentTable({ students, list, caption, hrefOf, zone, now, showCohort }: StudentTableProps) {
  const columns = columnsFor(zone, now).filter(({ key }) => showCohort || key !== "cohort");
  const sorted: DataTableColumn<Row>[] = columns.map((column) => {
    const { query, direction } = sortOf(list, column.key);
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

function columnsFor(zone: string, now: string): (DataTableColumn<Row> & { key: StudentSort })[] {
  const { columns } = words;
  return [
    {
      key: "name",
      header: columns.name,
      rowHeader: true,
      cell: (row) => (
        <>
          <StudentLink row={row} />
          <Studies row={row} />
        </>
      ),
    },
    { key: "cohort", header: columns.cohort, cell: (row) => row.cohortName },
    {
      key: "held",
      header: columns.held,
      align: "end",
      cell: (row) => (
        <span className="whitespace-nowrap">{words.heldOf(row.meetingsHeld, row.goalMeetings)}</span>
      ),
    },
    { key: "next", header: columns.next, cell: (row) => <NextMeeting row={row} zone={zone} now={now} /> },
    { key: "overdue", header: columns.overdue, align: "end", cell: (row) => row.overdueThankYous },
    { key: "activity", header: columns.activity, cell: (row) => <Activity row={row} zone={zone} /> },
    { key: "attention", header: columns.attention, cell: (row) => <Attention row={row} zone={zone} /> },
  ];
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

function NextMeeting({ row, zone, now }: { row: Row; zone: string; now: string }) {
  if (!row.nextMeetingAt) return <span className="text-ink-3">{words.none}</span>;
  return (
    <span className="whitespace-nowrap">
      <Time at={row.nextMeetingAt} zone={zone} format="day" />
      {row.nextMeetingAt < now ? <span className="text-ink-2">, {words.toWriteUp}</span> : null}
    </span>
  );
}

function Activity({ row, zone }: { row: Row; zone: string }) {
  if (!row.lastActivityAt) return <span className="text-ink-3">{words.nothingYet}</span>;
  return (
    <span className="whitespace-nowrap">
      <Time at={row.lastActivityAt} zone={zone} format="day" />
    </span>
  );
}

function Attention({ row, zone }: { row: Row; zone: string }) {
  if (row.leave) return <StatusPill>{helpWords.leave.title}</StatusPill>;
  if (row.reasons.length === 0) return <StatusPill tone="good">{advisorWords.fine}</StatusPill>;
  return <Reasons reasons={row.reasons} zone={zone} />;
}
