import { formatDay } from "@askaround/ui/format-time";
import { PageHeader } from "@askaround/ui/page-header";
import { Time } from "@askaround/ui/time";
import type { SearchParams } from "@/lists/address.ts";
import { routes } from "@/routes.ts";
import { BackLink } from "@/shell/back-link.tsx";
import { requireViewer } from "@/staff/require-viewer.ts";
import { required, trpc } from "@/trpc/server.tsx";
import { reportWords as words } from "@/words/reports.ts";
import { ReportActs } from "../report-acts.tsx";
import { groupingIn, ReportSheet } from "../report-sheet.tsx";

type KeptPageProps = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

const keptQuery = (id: string) => trpc.reports.getKept.queryOptions({ id });

export async function generateMetadata({ params }: KeptPageProps) {
  return { title: (await required(keptQuery((await params).id))).name };
}

/** A report as it stood on the day it was kept. */
export default async function KeptReportPage({ params, searchParams }: KeptPageProps) {
  const [{ id }, { by }] = await Promise.all([params, searchParams]);
  const [viewer, { name, takenAt, report }] = await Promise.all([requireViewer(), required(keptQuery(id))]);
  const { startsOn, endsOn } = report.term;
  return (
    <>
      <PageHeader
        title={name}
        back={<BackLink href={routes.advisorReports()}>{words.back}</BackLink>}
        eyebrow={words.termName(formatDay(startsOn, "date"), formatDay(endsOn, "date"))}
        lede={
          <>
            {words.keep.keptOn} <Time at={takenAt} zone={viewer.zone} />
          </>
        }
        actions={<ReportActs kept={id} />}
      />
      <ReportSheet
        report={report}
        by={groupingIn(by)}
        hrefOf={(other) => routes.advisorReport(id, { by: other })}
      />
    </>
  );
}
