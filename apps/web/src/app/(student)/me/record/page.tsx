import type { Metadata } from "next";
import { EmptyState } from "@askaround/ui/empty-state";
import { PageHeader } from "@askaround/ui/page-header";
import { readPage, type SearchParams } from "@/lists/address.ts";
import { Pager } from "@/lists/pager.tsx";
import { routes } from "@/routes.ts";
import { BackLink } from "@/shell/back-link.tsx";
import { required, trpc } from "@/trpc/server.tsx";
import { meWords } from "@/words/me.ts";
import { remarkWords } from "@/words/remarks.ts";
import { viewerZone } from "../../_parts/viewer-zone.ts";
import { RecordedRemark } from "./recorded-remark.tsx";

const words = remarkWords.student;

export const metadata: Metadata = { title: words.title };

/** Everything that staff wrote on the student’s own record, as it stands now. */
export default async function RecordPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const page = readPage((await searchParams)["page"]);
  const [zone, written] = await Promise.all([
    viewerZone(),
    required(trpc.remarks.own.queryOptions({ page })),
  ]);
  return (
    <>
      <PageHeader
        title={words.title}
        lede={words.lede}
        back={<BackLink href={routes.me()}>{meWords.title}</BackLink>}
      />
      {written.total === 0 ? (
        <EmptyState title={words.empty.title}>{words.empty.body}</EmptyState>
      ) : (
        <ol className="flex flex-col gap-4">
          {written.rows.map((remark) => (
            <RecordedRemark key={remark.id} remark={remark} zone={zone} />
          ))}
        </ol>
      )}
      <Pager
        page={written.page}
        pages={written.pages}
        hrefOf={(to) => routes.myRecord({ page: to > 1 ? String(to) : undefined })}
      />
    </>
  );
}
