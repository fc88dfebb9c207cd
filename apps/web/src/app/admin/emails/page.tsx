import { DataTable } from "@askaround/ui/data-table";
import { PageHeader } from "@askaround/ui/page-header";
import { routes } from "@/routes.ts";
import { now } from "@/server/clock.ts";
import type { SearchParams } from "@/lists/address.ts";
import { NoRows } from "@/lists/no-rows.tsx";
import { Pager } from "@/lists/pager.tsx";
import { requireViewer } from "@/staff/require-viewer.ts";
import { required, trpc } from "@/trpc/server.tsx";
import { emailWords } from "@/words/emails.ts";
import { emailColumns } from "./email-columns.tsx";
import { EmailFilters } from "./email-filters.tsx";
import { emailQuery, readEmailList } from "./email-list-address.ts";
import { Failures } from "./failures.tsx";
import { Resting } from "./resting.tsx";
import { Sending } from "./sending.tsx";

const words = emailWords.list;

export const metadata = { title: emailWords.title };

/** Whether mail flows, what did not arrive and why, and every mail with what became of it. */
export default async function EmailsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [viewer, params] = await Promise.all([requireViewer(), searchParams]);
  const list = readEmailList(params);
  const [overview, emails] = await Promise.all([
    required(trpc.emails.overview.queryOptions()),
    required(trpc.emails.list.queryOptions(list)),
  ]);
  return (
    <>
      <PageHeader title={emailWords.title} />
      <div className="mb-8 grid items-start gap-4 lg:grid-cols-3">
        <Sending lanes={overview.lanes} zone={viewer.zone} now={now()} />
        <Failures failures={overview.failures} />
        <Resting addresses={overview.resting} zone={viewer.zone} />
      </div>
      <EmailFilters list={list} />
      {emails.rows.length === 0 ? (
        <NoRows
          beyond={emails.total > 0}
          title={words.noResults.title}
          body={words.noResults.body}
          first={routes.adminEmails(emailQuery({ ...list, page: 1 }))}
          clear={routes.adminEmails()}
        />
      ) : (
        <DataTable
          caption={words.caption(emails.total)}
          columns={emailColumns(viewer.zone)}
          rows={emails.rows}
          rowKey={({ id }) => id}
        />
      )}
      <Pager
        page={emails.page}
        pages={emails.pages}
        hrefOf={(page) => routes.adminEmails(emailQuery({ ...list, page }))}
      />
    </>
  );
}
