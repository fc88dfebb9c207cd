import type { Metadata } from "next";
import Link from "next/link";
import { sameName } from "@askaround/core/contacts";
import { REFERRAL_STATES, type ReferralState } from "@askaround/core/referrals";
import { buttonClass } from "@askaround/ui/button-class";
import { EmptyState } from "@askaround/ui/empty-state";
import { PageHeader } from "@askaround/ui/page-header";
import { ScreenState } from "@askaround/ui/screen-state";
import { Share2 } from "lucide-react";
import { readChoice, readPage, readSearch, type SearchParams } from "@/lists/address.ts";
import { NoSuchPage } from "@/lists/no-such-page.tsx";
import { Pager } from "@/lists/pager.tsx";
import { SearchBox } from "@/lists/search-box.tsx";
import { routes } from "@/routes.ts";
import { required, trpc } from "@/trpc/server.tsx";
import type { RouterOutputs } from "@/trpc/types.ts";
import { pictureWords } from "@/words/picture.ts";
import { referralWords as words } from "@/words/referrals.ts";
import { viewerZone } from "../_parts/viewer-zone.ts";
import { FlaggedDrafts } from "./flagged.tsx";
import { ReferralCard } from "./referral-card.tsx";
import { StateFilter } from "./state-filter.tsx";

export const metadata: Metadata = { title: words.title };

type List = RouterOutputs["referrals"]["list"];
type Known = readonly { contactId: string; name: string }[];

/** What the list is told in: where something is left to do comes first. */
const GROUPS = [
  { title: words.groups.open, states: ["not_contacted", "drafted"] },
  { title: words.groups.underWay, states: ["asked", "meeting_set"] },
  { title: words.groups.met, states: ["met"] },
  { title: words.groups.closed, states: ["declined", "let_go"] },
] as const satisfies readonly { title: string; states: readonly ReferralState[] }[];

const STATES = Object.fromEntries(REFERRAL_STATES.map((state) => [state, state])) as Record<
  ReferralState,
  ReferralState
>;

/** From this many on a box to search in helps more than it stands in the way. */
const WORTH_SEARCHING = 10;

export default async function ReferralsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const query = await searchParams;
  const typed = readSearch(query["q"]) ?? "";
  const state = readChoice(query["state"], STATES);
  const page = readPage(query["page"]);
  const [zone, list, names, flagged] = await Promise.all([
    viewerZone(),
    required(trpc.referrals.list.queryOptions({ search: typed, state, page })),
    required(trpc.contacts.names.queryOptions()),
    required(trpc.referrals.flaggedDrafts.queryOptions()),
  ]);
  const all = list.counts.reduce((sum, { count }) => sum + count, 0);
  const nobody = all === 0 && typed === "";
  const picture = (
    <Link href={routes.referralPicture()} className={buttonClass()}>
      {pictureWords.open}
    </Link>
  );
  return (
    <>
      <PageHeader
        title={words.title}
        lede={nobody ? words.lede.none : lede(list, typed)}
        actions={nobody ? null : picture}
      />
      <FlaggedDrafts drafts={flagged} />
      {nobody ? (
        <EmptyState
          title={words.empty.title}
          icon={<Share2 className="size-8" />}
          example={<p className="text-sm text-ink-2">{words.empty.example}</p>}
        >
          {words.empty.body}
        </EmptyState>
      ) : null}
      {all >= WORTH_SEARCHING || typed !== "" ? (
        <SearchBox typed={typed} action={routes.referrals()} label={words.search} kept={{ state }} />
      ) : null}
      <StateFilter counts={list.counts} chosen={state} typed={typed} />
      {!nobody && list.total === 0 ? (
        <ScreenState
          kind="no-results"
          title={typed === "" ? words.noneInState : words.noneFound(typed)}
          actions={
            <Link href={routes.referrals()} className={buttonClass()}>
              {words.clear}
            </Link>
          }
        />
      ) : null}
      {list.total > 0 && list.rows.length === 0 ? <NoSuchPage first={routes.referrals()} /> : null}
      <div className="flex flex-col gap-8">
        {GROUPS.map(({ title, states }) => (
          <Group
            key={title}
            title={title}
            rows={list.rows.filter((row) => states.some((one) => one === row.state))}
            zone={zone}
            known={names}
          />
        ))}
      </div>
      <Pager
        page={list.page}
        pages={list.pages}
        hrefOf={(to) =>
          routes.referrals({
            q: typed || undefined,
            state: state ?? undefined,
            page: to === 1 ? undefined : String(to),
          })
        }
      />
    </>
  );
}

/** What waits in all; of what a search found it says nothing. */
function lede({ counts }: List, typed: string): string | undefined {
  if (typed !== "") return undefined;
  const open = counts.find(({ state }) => state === "not_contacted")?.count ?? 0;
  return open > 0 ? words.lede.open(open) : words.lede.all;
}

function Group({
  title,
  rows,
  zone,
  known,
}: {
  title: string;
  rows: List["rows"];
  zone: string;
  known: Known;
}) {
  if (rows.length === 0) return null;
  const id = title.toLowerCase().replaceAll(" ", "-");
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-3 text-h3">
        {title}
      </h2>
      <ul className="flex flex-col gap-4">
        {rows.map((row) => (
          <ReferralCard
            key={row.referralId}
            referral={row}
            zone={zone}
            known={known
              .filter((person) => person.contactId !== row.referrerContactId)
              .map(({ contactId, name }) => ({ contactId, name, likely: sameName(name, row.name) }))}
          />
        ))}
      </ul>
    </section>
  );
}
