import Link from "next/link";
import { Card } from "@askaround/ui/card";
import { EmptyState } from "@askaround/ui/empty-state";
import { formatDay } from "@askaround/ui/format-time";
import { PageHeader } from "@askaround/ui/page-header";
import { Time } from "@askaround/ui/time";
import type { SearchParams } from "@/lists/address.ts";
import { routes } from "@/routes.ts";
import { requireViewer } from "@/staff/require-viewer.ts";
import { required, trpc } from "@/trpc/server.tsx";
import type { RouterOutputs } from "@/trpc/types.ts";
import { reportWords as words } from "@/words/reports.ts";
import { KeepReport, ReportActs } from "./report-acts.tsx";
import { groupingIn, ReportSheet } from "./report-sheet.tsx";

type Term = RouterOutputs["reports"]["terms"][number];

export const metadata = { title: words.title };

const nameOf = (term: Term) =>
  words.termName(formatDay(term.startsOn, "date"), formatDay(term.endsOn, "date"));
const keyOf = (term: Term) => `${term.startsOn}~${term.endsOn}`;

/** One term at a time: two reports never overlap, so they cannot be subtracted from each other. */
export default async function ReportsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [viewer, search, terms, kept] = await Promise.all([
    requireViewer(),
    searchParams,
    required(trpc.reports.terms.queryOptions()),
    required(trpc.reports.kept.queryOptions()),
  ]);
  const term = terms.find((each) => keyOf(each) === search["term"]) ?? terms[0];
  if (!term) return <EmptyState title={words.none.title}>{words.none.body}</EmptyState>;
  const report = await required(trpc.reports.get.queryOptions(term));
  return (
    <>
      <PageHeader
        title={words.title}
        eyebrow={nameOf(term)}
        lede={words.lede}
        actions={report.total ? <ReportActs term={term} /> : undefined}
      />
      <Terms terms={terms} current={term} />
      <ReportSheet
        report={report}
        by={groupingIn(search["by"])}
        hrefOf={(by) => routes.advisorReports({ term: keyOf(term), by })}
      />
      <div className="mt-8 grid items-start gap-4 lg:grid-cols-2 print:hidden">
        {report.total ? (
          <Card title={words.keep.title}>
            <KeepReport term={term} />
          </Card>
        ) : null}
        {kept.length > 0 ? (
          <Card title={words.keep.list}>
            <ul className="flex flex-col gap-2">
              {kept.map(({ id, name, takenAt }) => (
                <li key={id}>
                  <Link href={routes.advisorReport(id)} prefetch={false} className="link">
                    {name}
                  </Link>
                  <span className="text-sm text-ink-2">
                    , {words.keep.takenOn} <Time at={takenAt} zone={viewer.zone} format="date" />
                  </span>
                </li>
              ))}
            </ul>
          </Card>
        ) : null}
      </div>
    </>
  );
}

function Terms({ terms, current }: { terms: readonly Term[]; current: Term }) {
  if (terms.length < 2) return null;
  return (
    <nav aria-label={words.term} className="mb-5 flex flex-wrap gap-1 text-sm print:hidden">
      {terms.map((term) => (
        <Link
          key={keyOf(term)}
          href={routes.advisorReports({ term: keyOf(term) })}
          prefetch={false}
          aria-current={term === current ? "true" : undefined}
          className="flex min-h-9 items-center rounded-control px-3 text-ink-2 hover:bg-sunken aria-[current]:bg-primary-soft aria-[current]:font-semibold aria-[current]:text-primary"
        >
          {nameOf(term)}
        </Link>
      ))}
    </nav>
  );
}
