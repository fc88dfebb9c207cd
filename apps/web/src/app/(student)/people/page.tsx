import type { Metadata } from "next";
import Link from "next/link";
import { buttonClass } from "@askaround/ui/button-class";
import { EmptyState } from "@askaround/ui/empty-state";
import { PageHeader } from "@askaround/ui/page-header";
import { ScreenState } from "@askaround/ui/screen-state";
import { Users } from "lucide-react";
import { readPage, readSearch, type SearchParams } from "@/lists/address.ts";
import { NoSuchPage } from "@/lists/no-such-page.tsx";
import { Pager } from "@/lists/pager.tsx";
import { routes } from "@/routes.ts";
import { required, trpc } from "@/trpc/server.tsx";
import { contactWords as words } from "@/words/contacts.ts";
import { viewerZone } from "../_parts/viewer-zone.ts";
import { ContactList } from "./contact-list.tsx";
import { SearchBox } from "./search-box.tsx";

export const metadata: Metadata = { title: words.title };

export default async function PeoplePage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const query = await searchParams;
  const typed = readSearch(query["q"]) ?? "";
  const page = readPage(query["page"]);
  const [zone, list] = await Promise.all([
    viewerZone(),
    required(trpc.contacts.list.queryOptions({ search: typed, page })),
  ]);
  const nobody = list.total === 0 && typed === "";
  return (
    <>
      <PageHeader
        title={words.title}
        lede={words.lede}
        actions={
          nobody ? null : (
            <Link href={routes.personNew()} className={buttonClass({ variant: "primary" })}>
              {words.add}
            </Link>
          )
        }
      />
      {nobody ? <NoOneYet /> : <SearchBox typed={typed} />}
      {list.total === 0 && typed !== "" ? (
        <ScreenState
          kind="no-results"
          title={words.noResults(typed)}
          actions={
            <Link href={routes.people()} className={buttonClass()}>
              {words.clear}
            </Link>
          }
        />
      ) : null}
      {list.total > 0 && list.rows.length === 0 ? (
        <NoSuchPage first={routes.people({ q: typed || undefined })} />
      ) : null}
      {list.rows.length > 0 ? <ContactList rows={list.rows} zone={zone} /> : null}
      <Pager
        page={page}
        pages={list.pages}
        hrefOf={(to) => routes.people({ q: typed || undefined, page: to === 1 ? undefined : String(to) })}
      />
    </>
  );
}

function NoOneYet() {
  return (
    <EmptyState
      title={words.empty.title}
      icon={<Users className="size-8" />}
      action={
        <Link href={routes.personNew()} className={buttonClass({ variant: "primary" })}>
          {words.add}
        </Link>
      }
      example={<p className="text-sm text-ink-2">{words.empty.example}</p>}
    >
      {words.empty.body}
    </EmptyState>
  );
}
