import Link from "next/link";
import { buttonClass } from "@askaround/ui/button-class";
import { EmptyState } from "@askaround/ui/empty-state";
import { PageHeader } from "@askaround/ui/page-header";
import { StatusPill } from "@askaround/ui/status-pill";
import { readPage, type SearchParams } from "@/lists/address.ts";
import { NoSuchPage } from "@/lists/no-such-page.tsx";
import { Pager } from "@/lists/pager.tsx";
import { BackLink } from "@/shell/back-link.tsx";
import { required, trpc } from "@/trpc/server.tsx";
import type { RouterOutputs } from "@/trpc/types.ts";
import { duplicateWords as words, professionalWords } from "@/words/professionals.ts";
import { ApartButton } from "./apart-button.tsx";
import { PROFESSIONAL_PAGES, type StaffRole } from "./place.ts";

type Pair = RouterOutputs["professionals"]["duplicates"]["rows"][number];

/** Pairs of records that may be one person, each with why, and both ways out. */
export async function Duplicates({ role, params }: { role: StaffRole; params: SearchParams }) {
  const pages = PROFESSIONAL_PAGES[role];
  const found = await required(
    trpc.professionals.duplicates.queryOptions({ page: readPage(params["page"]) }),
  );
  return (
    <>
      <PageHeader
        title={words.title}
        lede={words.lede}
        back={<BackLink href={pages.list()}>{professionalWords.back}</BackLink>}
      />
      {found.total === 0 ? (
        <EmptyState title={words.calm.title}>{words.calm.body}</EmptyState>
      ) : found.rows.length === 0 ? (
        <NoSuchPage first={pages.duplicates()} />
      ) : (
        <>
          <p className="mb-2 text-sm text-ink-2">{words.caption(found.total)}</p>
          <ol className="overflow-hidden rounded-card border bg-surface shadow-card">
            {found.rows.map((pair) => (
              <PairRow key={`${pair.first.id} ${pair.second.id}`} pair={pair} hrefOf={pages.pair} />
            ))}
          </ol>
        </>
      )}
      <Pager
        page={found.page}
        pages={found.pages}
        hrefOf={(page) => pages.duplicates({ page: page > 1 ? String(page) : undefined })}
      />
    </>
  );
}

/** The record that more students know is the one to keep. */
const inOrder = ({ first, second }: Pair) =>
  second.known > first.known ? ([second, first] as const) : ([first, second] as const);

function PairRow({ pair, hrefOf }: { pair: Pair; hrefOf: (kept: string, merged: string) => string }) {
  const [kept, merged] = inOrder(pair);
  return (
    <li className="grid gap-x-6 gap-y-3 border-b p-4 last:border-b-0 md:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_minmax(0,14rem)_auto] md:items-center md:px-5">
      <Who record={kept} />
      <Who record={merged} />
      <p className="flex flex-wrap gap-1">
        {pair.reasons.map((reason) => (
          <StatusPill key={reason} tone="neutral">
            {words.reasons[reason]}
          </StatusPill>
        ))}
      </p>
      <div className="flex flex-wrap gap-2">
        <Link
          href={hrefOf(kept.id, merged.id)}
          prefetch={false}
          aria-label={words.compareNames(kept.name, merged.name)}
          className={buttonClass({ size: "sm", variant: "primary" })}
        >
          {words.compare}
        </Link>
        <ApartButton firstId={kept.id} secondId={merged.id} />
      </div>
    </li>
  );
}

function Who({ record: { name, title, organisation, known } }: { record: Pair["first"] }) {
  return (
    <div className="min-w-0">
      <p className="font-serif text-base font-semibold">{name}</p>
      <p className="text-sm text-ink-2">{[title, organisation].filter(Boolean).join(", ") || words.empty}</p>
      <p className="text-sm text-ink-2">{professionalWords.students(known)}</p>
    </div>
  );
}
