import { GROUPINGS, type Grouping, printFigure, type ShownFigure } from "@askaround/core/reports";
import { Card } from "@askaround/ui/card";
import { ScreenState } from "@askaround/ui/screen-state";
import Link from "next/link";
import type { RouterOutputs } from "@/trpc/types.ts";
import { reportWords as words } from "@/words/reports.ts";
import { Bar } from "./bar.tsx";
import { Breakdown } from "./breakdown.tsx";

type Report = RouterOutputs["reports"]["get"];

/** Which grouping an address asks for; by cohort where it asks for none that there is. */
export const groupingIn = (asked: unknown): Grouping => GROUPINGS.find((by) => by === asked) ?? "cohort";

interface ReportSheetProps {
  report: Report;
  by: Grouping;
  /** Where the same report stands grouped otherwise. */
  hrefOf: (by: Grouping) => string;
}

/** The whole of the term with its bars and definitions, and the same figures by one of the groupings. */
export function ReportSheet({ report, by, hrefOf }: ReportSheetProps) {
  if (report.total === null) {
    return (
      <ScreenState kind="empty" title={words.none.title}>
        {words.tooFew(report.least)}
      </ScreenState>
    );
  }
  const offered = report.breakdowns.map((each) => each.by);
  const breakdown = report.breakdowns.find((each) => each.by === by) ?? report.breakdowns[0];
  return (
    <>
      <Card title={words.everyone}>
        <dl className="grid gap-x-8 gap-y-6 sm:grid-cols-2 lg:grid-cols-3 print:grid-cols-3 print:gap-y-4">
          {report.total.map((figure) => (
            <Figure key={figure.figure} figure={figure} />
          ))}
        </dl>
        <p className="mt-6 max-w-prose text-sm text-ink-2">{words.held}</p>
      </Card>
      {offered.length > 1 ? <Groupings offered={offered} current={breakdown?.by} hrefOf={hrefOf} /> : null}
      {breakdown ? <Breakdown breakdown={breakdown} least={report.least} /> : null}
    </>
  );
}

function Groupings({
  offered,
  current,
  hrefOf,
}: Pick<ReportSheetProps, "hrefOf"> & { offered: readonly Grouping[]; current: Grouping | undefined }) {
  return (
    <nav aria-label={words.by} className="mt-8 flex flex-wrap items-center gap-1 text-sm print:hidden">
      <span aria-hidden className="mr-1 text-ink-2">
        {words.by}
      </span>
      {offered.map((by) => (
        <Link
          key={by}
          href={hrefOf(by)}
          prefetch={false}
          scroll={false}
          aria-current={by === current ? "true" : undefined}
          className="flex min-h-9 items-center rounded-control px-3 text-ink-2 hover:bg-sunken aria-[current]:bg-primary-soft aria-[current]:font-semibold aria-[current]:text-primary"
        >
          {words.groupings[by].tab}
        </Link>
      ))}
    </nav>
  );
}

function Figure({ figure }: { figure: ShownFigure }) {
  const { name, value, hidden, of, share } = printFigure(figure);
  return (
    <div className="break-inside-avoid">
      <dt className="text-sm text-ink-2">{name}</dt>
      <dd>
        <span className={`font-serif text-h2 tabular-nums ${hidden ? "text-ink-2" : ""}`}>{value}</span>{" "}
        {of ? <span className="text-sm text-ink-2 tabular-nums">{words.of(of)}</span> : null}
        {share === null ? null : <Bar share={share} className="mt-1 w-full" />}
        <p className="mt-1.5 text-sm text-ink-2">{words.about[figure.figure]}</p>
      </dd>
    </div>
  );
}
