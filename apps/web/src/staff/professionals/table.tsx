import Link from "next/link";
import { DataTable, type DataTableColumn } from "@askaround/ui/data-table";
import { Time } from "@askaround/ui/time";
import type { RouterOutputs } from "@/trpc/types.ts";
import { professionalWords as words } from "@/words/professionals.ts";
import { type ProfessionalList, type ProfessionalSort, sortOf } from "./address.ts";
import { CarePills } from "./care-pills.tsx";
import { PROFESSIONAL_PAGES, type StaffRole } from "./place.ts";

type Row = RouterOutputs["professionals"]["list"]["rows"][number];
type Column = DataTableColumn<Row> & { key: ProfessionalSort | "care" };

export type ProfessionalTableProps = {
  rows: readonly Row[];
  list: ProfessionalList;
  caption: string;
  role: StaffRole;
  zone: string;
};

/** Professionals with what the office counts of them. Headers are links, so the order is in the address. */
export function ProfessionalTable({ rows, list, caption, role, zone }: ProfessionalTableProps) {
  const pages = PROFESSIONAL_PAGES[role];
  const columns = columnsFor(pages.one, zone).map((column) => {
    if (column.key === "care") return column;
    const { query, direction } = sortOf(list, column.key);
    return { ...column, sort: { href: pages.list(query), direction } };
  });
  return <DataTable caption={caption} columns={columns} rows={rows} rowKey={({ id }) => id} link={Link} />;
}

function columnsFor(hrefOf: (id: string) => string, zone: string): Column[] {
  const { columns } = words;
  return [
    {
      key: "name",
      header: columns.name,
      rowHeader: true,
      cell: (row) => <Who row={row} href={hrefOf(row.id)} />,
    },
    {
      key: "organisation",
      header: columns.organisation,
      cell: ({ organisation }) => organisation ?? <span className="text-ink-3">–</span>,
    },
    { key: "known", header: columns.known, align: "end", cell: ({ known }) => words.students(known) },
    {
      key: "asks",
      header: columns.asks,
      align: "end",
      cell: ({ asks, care }) => (
        <span className="whitespace-nowrap">{words.asksOf(asks, care.mostAsks)}</span>
      ),
    },
    { key: "last", header: columns.last, cell: ({ lastAskAt }) => <LastAsk at={lastAskAt} zone={zone} /> },
    { key: "met", header: columns.met, align: "end", cell: ({ met }) => met },
    { key: "care", header: columns.care, cell: ({ care }) => <CarePills care={care} zone={zone} inTable /> },
  ];
}

function Who({ row, href }: { row: Row; href: string }) {
  return (
    <>
      <Link href={href} prefetch={false} className="row-link font-serif text-base">
        {row.name ?? words.someoneAt(row.organisation)}
      </Link>
      <span className="block text-sm font-normal text-ink-2">
        {row.name === null ? words.someone : row.title}
      </span>
    </>
  );
}

function LastAsk({ at, zone }: { at: string | null; zone: string }) {
  if (at === null) return <span className="text-ink-3">{words.never}</span>;
  return (
    <span className="whitespace-nowrap">
      <Time at={at} zone={zone} format="day" />
    </span>
  );
}
