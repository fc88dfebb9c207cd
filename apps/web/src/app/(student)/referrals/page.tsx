import type { Metadata } from "next";
import Link from "next/link";
import { sameName } from "@askaround/core/contacts";
import { REFERRAL_STATES, type ReferralState } from "@askaround/core/referrals";
import { buttonClass } from "@askaround/ui/button-class";
import { EmptyState } from "@askaround/ui/empty-state";
import { PageHeader } from "@askaround/ui/page-header";
import { Share2 } from "lucide-react";
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

type Rows = RouterOutputs["referrals"]["list"];
type Known = readonly { contactId: string; name: string }[];
type Props = { searchParams: Promise<{ state?: string | string[] }> };

/** What the list is told in: where something is left to do comes first. */
const GROUPS = [
  { title: words.groups.open, states: ["not_contacted", "drafted"] },
  { title: words.groups.underWay, states: ["asked", "meeting_set"] },
  { title: words.groups.met, states: ["met"] },
  { title: words.groups.closed, states: ["declined", "let_go"] },
] as const satisfies readonly { title: string; states: readonly ReferralState[] }[];

export default async function ReferralsPage({ searchParams }: Props) {
  const [zone, rows, names, flagged, { state }] = await Promise.all([
    viewerZone(),
    required(trpc.referrals.list.queryOptions()),
    required(trpc.contacts.names.queryOptions()),
    required(trpc.referrals.flaggedDrafts.queryOptions()),
    searchParams,
  ]);
  const chosen = REFERRAL_STATES.find((one) => one === state) ?? null;
  const shown = chosen === null ? rows : rows.filter((row) => row.state === chosen);
  const picture = (
    <Link href={routes.referralPicture()} className={buttonClass()}>
      {pictureWords.open}
    </Link>
  );
  return (
    <>
      <PageHeader title={words.title} lede={lede(rows)} actions={rows.length > 0 ? picture : null} />
      <FlaggedDrafts drafts={flagged} />
      {rows.length === 0 ? (
        <EmptyState
          title={words.empty.title}
          icon={<Share2 className="size-8" />}
          example={<p className="text-sm text-ink-2">{words.empty.example}</p>}
        >
          {words.empty.body}
        </EmptyState>
      ) : (
        <StateFilter states={rows.map((row) => row.state)} chosen={chosen} />
      )}
      {rows.length > 0 && shown.length === 0 ? (
        <EmptyState
          title={words.noneInState}
          action={
            <Link href={routes.referrals()} className={buttonClass()}>
              {words.showAll}
            </Link>
          }
        />
      ) : null}
      <div className="flex flex-col gap-8">
        {GROUPS.map(({ title, states }) => (
          <Group
            key={title}
            title={title}
            rows={shown.filter((row) => states.some((one) => one === row.state))}
            zone={zone}
            known={names}
          />
        ))}
      </div>
    </>
  );
}

function lede(rows: Rows): string {
  if (rows.length === 0) return words.lede.none;
  const open = rows.filter((row) => row.state === "not_contacted").length;
  return open > 0 ? words.lede.open(open) : words.lede.all;
}

function Group({ title, rows, zone, known }: { title: string; rows: Rows; zone: string; known: Known }) {
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
