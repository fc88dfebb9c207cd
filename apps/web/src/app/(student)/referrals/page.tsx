import type { Metadata } from "next";
import { EmptyState } from "@askaround/ui/empty-state";
import { PageHeader } from "@askaround/ui/page-header";
import { Share2 } from "lucide-react";
import { required, trpc } from "@/trpc/server.tsx";
import type { RouterOutputs } from "@/trpc/types.ts";
import { referralWords as words } from "@/words/referrals.ts";
import { viewerZone } from "../_parts/viewer-zone.ts";
import { ReferralCard } from "./referral-card.tsx";

export const metadata: Metadata = { title: words.title };

type Rows = RouterOutputs["referrals"]["list"];
type Known = readonly { contactId: string; name: string }[];

export default async function ReferralsPage() {
  const [zone, rows, names] = await Promise.all([
    viewerZone(),
    required(trpc.referrals.list.queryOptions()),
    required(trpc.contacts.names.queryOptions()),
  ]);
  const known = names.map(({ contactId, name }) => ({ contactId, name }));
  const waiting = rows.filter((row) => row.contactId === null);
  const done = rows.filter((row) => row.contactId !== null);
  return (
    <>
      <PageHeader title={words.title} lede={lede(rows, waiting)} />
      {rows.length === 0 ? (
        <EmptyState
          title={words.empty.title}
          icon={<Share2 className="size-8" />}
          example={<p className="text-sm text-ink-2">{words.empty.example}</p>}
        >
          {words.empty.body}
        </EmptyState>
      ) : null}
      <div className="flex flex-col gap-8">
        {waiting.length > 0 ? <List title={words.toWrite} rows={waiting} zone={zone} known={known} /> : null}
        {done.length > 0 ? <List title={words.done} rows={done} zone={zone} known={known} /> : null}
      </div>
    </>
  );
}

function lede(rows: Rows, waiting: Rows): string {
  if (rows.length === 0) return words.lede.none;
  return waiting.length > 0 ? words.lede.waiting(waiting.length) : words.lede.all;
}

function List({ title, rows, zone, known }: { title: string; rows: Rows; zone: string; known: Known }) {
  const id = title.toLowerCase().replaceAll(" ", "-");
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-3 text-h3">
        {title}
      </h2>
      <ul className="flex flex-col gap-4">
        {rows.map((row) => (
          <ReferralCard key={row.referralId} referral={row} zone={zone} known={known} />
        ))}
      </ul>
    </section>
  );
}
