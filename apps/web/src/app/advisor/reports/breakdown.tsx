import { FIGURE_NAMES, printFigure, type ReportFigure, type ShownFigure } from "@askaround/core/reports";
import type { RouterOutputs } from "@/trpc/types.ts";
import { reportWords as words } from "@/words/reports.ts";
import { Bar } from "./bar.tsx";

type Breakdown = RouterOutputs["reports"]["get"]["breakdowns"][number];
type Row = Breakdown["rows"][number];

interface BreakdownProps {
  breakdown: Breakdown;
  least: number;
}

/** The figures of each group: the shares as bars, all of them in a table, and why some are hidden. */
export function Breakdown({ breakdown: { by, rows }, least }: BreakdownProps) {
  const { title, column } = words.groupings[by];
  const anyHidden = rows.some(({ figures }) => figures.some(({ text }) => text === null));
  return (
    <section className="mt-5 print:break-before-page">
      <h2 className="mb-3 text-h3">{title}</h2>
      {rows.length === 0 ? (
        <p className="max-w-prose text-ink-2">{words.cannotTell(least)}</p>
      ) : (
        <>
          <Shares rows={rows} />
          <Figures rows={rows} column={column} title={title} least={least} />
          <p className="mt-3 max-w-prose text-sm text-ink-2">
            {words.once} {anyHidden ? words.whyHidden(least) : null}
          </p>
        </>
      )}
    </section>
  );
}

const SHARES = ["engaged", "three_or_more", "notes_on_time", "clearer"] as const satisfies ReportFigure[];

/** Only groups that show something: the table below has all of them. */
function Shares({ rows }: { rows: readonly Row[] }) {
  const seen = rows.filter((row) => SHARES.some((figure) => figureOf(row, figure)?.share !== null));
  if (seen.length === 0) return null;
  return (
    <div
      role="group"
      aria-label={words.chart}
      className="mb-4 grid gap-x-8 gap-y-5 rounded-card border bg-surface p-4 shadow-card sm:grid-cols-2 xl:grid-cols-4 print:grid-cols-2 print:break-inside-avoid print:shadow-none"
    >
      {SHARES.map((figure) => (
        <div key={figure} className="break-inside-avoid">
          <h3 className="mb-2 text-sm font-semibold">{FIGURE_NAMES[figure]}</h3>
          <ul className="flex flex-col gap-2 text-sm">
            {seen.map((row) => {
              const shown = figureOf(row, figure);
              return shown ? <Share key={row.key} name={words.group(row)} shown={shown} /> : null;
            })}
          </ul>
        </div>
      ))}
    </div>
  );
}

function Share({ name, shown }: { name: string; shown: ShownFigure }) {
  const { value, share } = printFigure(shown);
  return (
    <li>
      <span className="flex justify-between gap-3">
        <span className="min-w-0 truncate text-ink-2">{name}</span>
        <span className="tabular-nums">{value}</span>
      </span>
      {share === null ? null : <Bar share={share} className="mt-0.5 w-full" />}
    </li>
  );
}

const figureOf = ({ figures }: Row, wanted: ReportFigure) => figures.find(({ figure }) => figure === wanted);

interface FiguresProps {
  rows: readonly Row[];
  column: string;
  title: string;
  least: number;
}

function Figures({ rows, column, title, least }: FiguresProps) {
  const names = (rows[0]?.figures ?? []).map(({ figure }) => FIGURE_NAMES[figure]);
  return (
    <div
      className="relative overflow-x-auto rounded-card border bg-surface shadow-card print:overflow-visible print:shadow-none"
      role="region"
      aria-label={title}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a table wider than a phone is scrolled by keyboard too
      tabIndex={0}
    >
      <table className="w-full text-sm tabular-nums print:table-fixed print:text-[7pt] print:leading-snug print:wrap-break-word">
        <caption className="sr-only">{title}</caption>
        <thead>
          <tr className="border-b text-ink-2">
            {[column, ...names].map((name) => (
              <th
                key={name}
                scope="col"
                className="px-3 py-2.5 text-left align-bottom font-semibold first:print:w-[14%] print:px-1 print:py-1.5 print:leading-snug"
              >
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} className="border-b last:border-b-0">
              <th
                scope="row"
                className="px-3 py-2.5 text-left font-serif text-base font-semibold print:px-1 print:py-1.5 print:text-[8pt] print:leading-snug"
              >
                {words.group(row)}
              </th>
              <Cells row={row} least={least} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cells({ row: { figures }, least }: { row: Row; least: number }) {
  if (figures.every(({ text }) => text === null)) {
    return (
      <td colSpan={figures.length} className="px-3 py-2.5 text-ink-2 print:px-1 print:py-1.5">
        {/* On a phone the row is wider than the screen: its words are not, and stay in sight. */}
        <span className="sticky left-3 inline-block max-w-48 sm:max-w-none print:static print:inline">
          {words.hiddenRow(least)}
        </span>
      </td>
    );
  }
  return figures.map(printFigure).map(({ name, value, hidden, of }) => (
    <td key={name} className="px-3 py-2.5 whitespace-nowrap print:px-1 print:py-1.5 print:whitespace-normal">
      {hidden ? <span className="text-ink-2">{value}</span> : value}
      {of ? (
        <span className="block text-min text-ink-2 print:text-[6.5pt] print:leading-snug">{of}</span>
      ) : null}
    </td>
  ));
}
