import { figuresOf, type ShownFigure } from "@askaround/core/reports";
import { Card } from "@askaround/ui/card";
import { ScreenState } from "@askaround/ui/screen-state";
import { Definitions } from "@/staff/definitions.tsx";
import type { RouterOutputs } from "@/trpc/types.ts";
import { reportWords as words } from "@/words/reports.ts";

type Report = RouterOutputs["reports"]["get"];

/** The whole of the term with its bars, and the same figures by cohort in a table. */
export function ReportSheet({ report }: { report: Report }) {
  if (report.total === null) {
    return (
      <ScreenState kind="empty" title={words.none.title}>
        {words.tooFew(report.least)}
      </ScreenState>
    );
  }
  const figures = figuresOf(report.total);
  return (
    <>
      <Card title={words.everyone}>
        <dl className="grid gap-x-8 gap-y-5 sm:grid-cols-2 lg:grid-cols-3">
          {figures.map((figure) => (
            <Figure key={figure.figure} figure={figure} />
          ))}
        </dl>
      </Card>
      <ByCohort report={report} />
      <Definitions
        title={words.definitions}
        terms={Object.values(words.figures).map(({ name, about }) => ({ term: name, detail: about }))}
        note={words.held}
      />
    </>
  );
}

function Figure({ figure: { figure, text, of, share } }: { figure: ShownFigure }) {
  return (
    <div>
      <dt className="text-sm text-ink-2">{words.figures[figure].name}</dt>
      <dd>
        <span className="font-serif text-h2 tabular-nums">{text}</span>{" "}
        {of === null ? null : <span className="text-sm text-ink-2 tabular-nums">{words.of(of)}</span>}
        {share === null ? null : (
          <svg aria-hidden className="mt-1 h-2 w-full" viewBox="0 0 100 8" preserveAspectRatio="none">
            <rect className="fill-sunken stroke-line" width="100" height="8" rx="1" />
            <rect className="fill-primary" width={Math.min(100, share * 100)} height="8" rx="1" />
          </svg>
        )}
      </dd>
    </div>
  );
}

function ByCohort({ report }: { report: Report }) {
  const names = Object.values(words.figures).map(({ name }) => name);
  return (
    <section className="mt-8">
      <h2 id="by-cohort" className="mb-3 text-h3">
        {words.byCohort}
      </h2>
      <div
        className="relative overflow-x-auto rounded-card border bg-surface shadow-card"
        role="region"
        aria-labelledby="by-cohort"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a table wider than a phone is scrolled by keyboard too
        tabIndex={0}
      >
        <table className="w-full text-sm tabular-nums">
          <caption className="sr-only">{words.byCohort}</caption>
          <thead>
            <tr className="border-b text-ink-2">
              {[words.cohort, ...names].map((name) => (
                <th key={name} scope="col" className="px-3 py-2.5 text-left align-bottom font-semibold">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {report.groups.map(({ key, name, counts }) => (
              <tr key={key} className="border-b last:border-b-0">
                <th scope="row" className="px-3 py-2.5 text-left font-serif text-base font-semibold">
                  {name}
                </th>
                {counts === null ? (
                  <td colSpan={names.length} className="px-3 py-2.5 text-ink-2">
                    {words.hidden(report.least)}
                  </td>
                ) : (
                  figuresOf(counts).map(({ figure, text, of }) => (
                    <td key={figure} className="px-3 py-2.5 whitespace-nowrap">
                      {text}
                      {of === null ? null : <span className="block text-min text-ink-2">{of}</span>}
                    </td>
                  ))
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
