import Link from "next/link";
import { buttonClass } from "@askaround/ui/button-class";
import { DataTable } from "@askaround/ui/data-table";
import { PageHeader } from "@askaround/ui/page-header";
import { routes } from "@/routes.ts";
import type { SearchParams } from "@/lists/address.ts";
import { NoRows } from "@/lists/no-rows.tsx";
import { Pager } from "@/lists/pager.tsx";
import { requireViewer } from "@/staff/require-viewer.ts";
import { required, trpc } from "@/trpc/server.tsx";
import { adminWords } from "@/words/admin.ts";
import { peopleColumns } from "./people-columns.tsx";
import { PeopleFilters } from "./people-filters.tsx";
import { peopleQuery, readPeopleList } from "./people-list-address.ts";

const words = adminWords.people;

export const metadata = { title: words.title };

export default async function PeoplePage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [viewer, params] = await Promise.all([requireViewer(), searchParams]);
  const list = readPeopleList(params);
  const people = await required(trpc.people.list.queryOptions(list));
  return (
    <>
      <PageHeader
        title={words.title}
        actions={
          <>
            <Link href={routes.adminRoster()} className={buttonClass()}>
              {words.roster}
            </Link>
            <Link href={routes.adminPersonNew()} className={buttonClass({ variant: "primary" })}>
              {words.add}
            </Link>
          </>
        }
      />
      <PeopleFilters list={list} />
      {people.rows.length === 0 ? (
        <NoRows
          beyond={people.total > 0}
          title={words.noResults.title}
          body={words.noResults.body}
          first={routes.adminPeople(peopleQuery({ ...list, page: 1 }))}
          clear={routes.adminPeople()}
        />
      ) : (
        <DataTable
          caption={words.caption(people.total)}
          columns={peopleColumns(viewer.zone)}
          rows={people.rows}
          rowKey={({ id }) => id}
        />
      )}
      <Pager
        page={people.page}
        pages={people.pages}
        hrefOf={(page) => routes.adminPeople(peopleQuery({ ...list, page }))}
      />
    </>
  );
}
