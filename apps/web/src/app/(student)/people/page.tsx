import type { Metadata } from "next";
import Link from "next/link";
import { buttonClass } from "@askaround/ui/button-class";
import { EmptyState } from "@askaround/ui/empty-state";
import { PageHeader } from "@askaround/ui/page-header";
import { ScreenState } from "@askaround/ui/screen-state";
import { Users } from "lucide-react";
import { routes } from "@/routes.ts";
import { required, trpc } from "@/trpc/server.tsx";
import { contactWords as words } from "@/words/contacts.ts";
import { viewerZone } from "../_parts/viewer-zone.ts";
import { ContactList } from "./contact-list.tsx";
import { SearchBox } from "./search-box.tsx";

export const metadata: Metadata = { title: words.title };

type Search = Promise<Record<string, string | string[] | undefined>>;

export default async function PeoplePage({ searchParams }: { searchParams: Search }) {
  const query = await searchParams;
  const typed = typeof query["q"] === "string" ? query["q"].replace(/\s+/g, " ").slice(0, 120) : "";
  const page = Math.min(Math.max(Number.parseInt(String(query["page"] ?? "1"), 10) || 1, 1), 100_000);
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
      {list.rows.length > 0 ? <ContactList rows={list.rows} zone={zone} /> : null}
      {list.pages > 1 ? <Pages typed={typed} page={page} pages={list.pages} /> : null}
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

function Pages({ typed, page, pages }: { typed: string; page: number; pages: number }) {
  const to = (number: number) => routes.people({ q: typed || undefined, page: String(number) });
  return (
    <nav aria-label={words.title} className="mt-6 flex flex-wrap items-center gap-3">
      {page > 1 ? (
        <Link href={to(page - 1)} className={buttonClass({ size: "sm" })}>
          {words.previous}
        </Link>
      ) : null}
      <span className="text-sm text-ink-2">{words.pages(page, pages)}</span>
      {page < pages ? (
        <Link href={to(page + 1)} className={buttonClass({ size: "sm" })}>
          {words.nextPage}
        </Link>
      ) : null}
    </nav>
  );
}
