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
            <tr key={rowKey(row)} role="row" className="data-row">
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

/** Fifty rows of these are most of a page: what they look like stands once, in the styles. */
function BodyCell<Row>({ column, children }: { column: DataTableColumn<Row>; children: ReactNode }) {
  const hidden = column.phone === "hide" && "max-md:hidden";
  if (column.rowHeader) {
    return (
      <th scope="row" role="rowheader" className={classes("data-name", hidden)}>
        {children}
      </th>
    );
  }
  return (
    <td
      role="cell"
      className={classes("data-cell", column.align === "end" && "data-number", hidden)}
      data-label={column.header}
    >
      <span>{children}</span>
    </td>
  );
}
