import type { Metadata } from "next";
import Link from "next/link";
import { buttonClass } from "@askaround/ui/button-class";
import { EmptyState } from "@askaround/ui/empty-state";
import { PageHeader } from "@askaround/ui/page-header";
import { ScreenState } from "@askaround/ui/screen-state";
import { Users } from "lucide-react";
import { readChoice, readPage, readSearch, type SearchParams } from "@/lists/address.ts";
import { NoSuchPage } from "@/lists/no-such-page.tsx";
import { ListChoices } from "@/lists/choices.tsx";
import { SearchBox } from "@/lists/search-box.tsx";
import { Pager } from "@/lists/pager.tsx";
import { routes } from "@/routes.ts";
import { required, trpc } from "@/trpc/server.tsx";
import { contactWords as words } from "@/words/contacts.ts";
import { viewerZone } from "../_parts/viewer-zone.ts";
import { ContactList } from "./contact-list.tsx";

export const metadata: Metadata = { title: words.title };

const VIEWS = ["not_met", "planned", "met"] as const;

export default async function PeoplePage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const query = await searchParams;
  const typed = readSearch(query["q"]) ?? "";
  const view = readChoice(query["show"], words.views);
  const page = readPage(query["page"]);
  const [zone, list] = await Promise.all([
    viewerZone(),
    required(trpc.contacts.list.queryOptions({ search: typed, view, page })),
  ]);
  const narrowed = typed !== "" || view !== null;
  const nobody = list.total === 0 && !narrowed;
  const q = typed || undefined;
  return (
    <>
      <PageHeader title={words.title} lede={words.lede} actions={nobody ? null : <Ways />} />
      {nobody ? (
        <NoOneYet />
      ) : (
        <>
          <SearchBox typed={typed} action={routes.people()} label={words.search} kept={{ show: view }} />
          <ListChoices
            label={words.filter}
            choices={[null, ...VIEWS].map((one) => ({
              href: routes.people({ q, show: one ?? undefined }),
              label: one === null ? words.everyone : words.views[one],
              current: one === view,
            }))}
          />
        </>
      )}
      {list.total === 0 && narrowed ? (
        <ScreenState
          kind="no-results"
          title={typed === "" ? words.noneInView : words.noResults(typed)}
          actions={
            <Link href={routes.people()} className={buttonClass()}>
              {words.clear}
            </Link>
          }
        />
      ) : null}
      {list.total > 0 && list.rows.length === 0 ? (
        <NoSuchPage first={routes.people({ q, show: view ?? undefined })} />
      ) : null}
      {list.rows.length > 0 ? <ContactList rows={list.rows} zone={zone} /> : null}
      <Pager
        page={page}
        pages={list.pages}
        hrefOf={(to) =>
          routes.people({ q, show: view ?? undefined, page: to === 1 ? undefined : String(to) })
        }
      />
    </>
  );
}

function Ways() {
  return (
    <div className="flex flex-wrap gap-3">
      <Link href={routes.personNew()} className={buttonClass({ variant: "primary" })}>
        {words.add}
      </Link>
      <Link href={routes.peopleImport()} prefetch={false} className={buttonClass()}>
        {words.bringIn}
      </Link>
    </div>
  );
}

function NoOneYet() {
  return (
    <EmptyState
      title={words.empty.title}
      icon={<Users className="size-8" />}
      action={<Ways />}
      example={<p className="text-sm text-ink-2">{words.empty.example}</p>}
    >
      {words.empty.body}
    </EmptyState>
  );
}
