import type { ElementType, ReactNode } from "react";
import { ArrowDown, ArrowUp, ChevronsUpDown } from "lucide-react";
import { classes } from "./classes.ts";

type SortDirection = "ascending" | "descending" | "none";

export type DataTableColumn<Row> = {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** The cell that names its row. One per table. */
  rowHeader?: boolean;
  align?: "start" | "end";
  /** Makes the header a link to the same list in another order. */
  sort?: { href: string; direction: SortDirection };
  /** On phones a row becomes a card; leave out what the card can do without. */
  phone?: "show" | "hide";
};

export type DataTableProps<Row> = {
  caption: ReactNode;
  hideCaption?: boolean;
  columns: readonly DataTableColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** What renders sort links: the framework's link, else a plain one. */
  link?: ElementType;
  /** Shown instead of the table when there are no rows. */
  empty?: ReactNode;
};

/*
 * Roles are written out: a table whose display is changed for phones loses them in some browsers.
 */
/** A real table from 768 px up, one card a row below it, in the same reading order. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, hideCaption = false, columns, rows, rowKey, link = "a", empty } = props;
  if (rows.length === 0 && empty !== undefined) return empty;
  return (
    <div className="relative md:overflow-x-auto md:rounded-card md:border md:bg-surface md:shadow-card">
      <table role="table" className="block w-full text-sm md:table">
        <caption
          className={hideCaption ? "sr-only" : "block px-1 pb-2 text-left text-ink-2 md:table-caption md:p-4"}
        >
          {caption}
        </caption>
        <thead role="rowgroup" className="sr-only md:not-sr-only md:table-header-group">
          <tr role="row" className="md:border-b">
            {columns.map((column) => (
              <HeaderCell key={column.key} column={column} link={link} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className="flex flex-col gap-3 md:table-row-group">
          {rows.map((row) => (
            <tr
              key={rowKey(row)}
              role="row"
              className="relative block rounded-card border bg-surface p-4 shadow-card md:table-row md:rounded-none md:border-0 md:border-b md:p-0 md:shadow-none md:last:border-b-0 md:hover:bg-sunken"
            >
              {columns.map((column) => (
                <BodyCell key={column.key} column={column}>
                  {column.cell(row)}
                </BodyCell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function HeaderCell<Row>({ column, link: Link }: { column: DataTableColumn<Row>; link: ElementType }) {
  const { header, sort, align } = column;
  return (
    <th
      scope="col"
      role="columnheader"
      aria-sort={sort && sort.direction !== "none" ? sort.direction : undefined}
      className={classes(
        "px-4 py-2.5 font-semibold whitespace-nowrap text-ink-2",
        align === "end" ? "text-right" : "text-left",
      )}
    >
      {sort ? (
        <Link
          href={sort.href}
          className="inline-flex min-h-8 items-center gap-1 rounded-control text-ink-2 hover:text-ink hover:underline"
        >
          {header}
          <SortIcon direction={sort.direction} />
        </Link>
      ) : (
        header
      )}
    </th>
  );
}

function SortIcon({ direction }: { direction: SortDirection }) {
  const Icon = { ascending: ArrowUp, descending: ArrowDown, none: ChevronsUpDown }[direction];
  return <Icon aria-hidden className="size-4 shrink-0" />;
}

function BodyCell<Row>({ column, children }: { column: DataTableColumn<Row>; children: ReactNode }) {
  const hidden = column.phone === "hide" && "hidden md:table-cell";
  if (column.rowHeader) {
    return (
      <th
        scope="row"
        role="rowheader"
        className={classes(
          "mb-2 block text-left text-base font-semibold md:mb-0 md:table-cell md:px-4 md:py-3 md:text-sm",
          hidden,
        )}
      >
        {children}
      </th>
    );
  }
  return (
    <td
      role="cell"
      className={classes(
        "flex items-baseline justify-between gap-4 py-1 md:table-cell md:px-4 md:py-3",
        column.align === "end" && "tabular-nums md:text-right",
        hidden,
      )}
    >
      <span aria-hidden className="shrink-0 text-ink-2 md:hidden">
        {column.header}
      </span>
      <span className={classes("min-w-0 text-right", column.align !== "end" && "md:text-left")}>
        {children}
      </span>
    </td>
  );
}
