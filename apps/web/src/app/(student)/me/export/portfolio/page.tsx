import type { Metadata } from "next";
import { Card } from "@askaround/ui/card";
import { EmptyState } from "@askaround/ui/empty-state";
import { PageHeader } from "@askaround/ui/page-header";
import { Time } from "@askaround/ui/time";
import { routes } from "@/routes.ts";
import { BackLink } from "@/shell/back-link.tsx";
import { required, trpc } from "@/trpc/server.tsx";
import type { RouterOutputs } from "@/trpc/types.ts";
import { exportWords } from "@/words/export.ts";
import { viewerZone } from "../../../_parts/viewer-zone.ts";
import { PrintPortfolio } from "./print-portfolio.tsx";

const words = exportWords.portfolio;

export const metadata: Metadata = { title: words.title };

type Talk = RouterOutputs["me"]["portfolio"][number];

/** Whom the student met, what they learned and how they grew: on screen as it prints. */
export default async function PortfolioPage() {
  const [zone, talks] = await Promise.all([viewerZone(), required(trpc.me.portfolio.queryOptions())]);
  const people = new Set(talks.flatMap((talk) => talk.people.map(({ contactId }) => contactId)));
  return (
    <>
      <PageHeader
        back={<BackLink href={routes.myExport()}>{words.back}</BackLink>}
        title={words.title}
        lede={words.lede(talks.length, people.size)}
        actions={talks.length > 0 ? <PrintPortfolio>{words.print}</PrintPortfolio> : null}
      />
      {talks.length === 0 ? <EmptyState title={words.empty}>{words.emptyBody}</EmptyState> : null}
      <div className="flex flex-col gap-5">
        <Growth talks={talks} />
        {talks.map((talk) => (
          <TalkCard key={talk.meetingId} talk={talk} zone={zone} />
        ))}
      </div>
    </>
  );
}

function Growth({ talks }: { talks: readonly Talk[] }) {
  const lines = [
    growth(words.grew.interest, talks, "interestBefore", "interestAfter"),
    growth(words.grew.confidence, talks, "confidenceBefore", "confidenceAfter"),
  ].filter((line) => line !== null);
  if (lines.length === 0) return null;
  return (
    <Card title={words.grewTitle}>
      <ul className="flex flex-col gap-1">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Card>
  );
}

type Rating = "interestBefore" | "interestAfter" | "confidenceBefore" | "confidenceAfter";

type Growing = (typeof words.grew)["interest" | "confidence"];

/**
 * From what was felt before the first talk that says so to what was felt after the latest. Less interest is no loss: it is
 * said for what it is worth.
 */
function growth(said: Growing, talks: readonly Talk[], before: Rating, after: Rating): string | null {
  const from = talks.map((talk) => talk[before]).find((value) => value !== null);
  const to = talks.map((talk) => talk[after]).findLast((value) => value !== null);
  if (from == null || to == null) return null;
  if (from === to) return said.same(to);
  return to > from ? said.more(from, to) : said.less();
}

function TalkCard({ talk, zone }: { talk: Talk; zone: string }) {
  const who = talk.people
    .map(({ name, organisation }) => (organisation ? `${name}, ${organisation}` : name))
    .join("; ");
  return (
    <Card title={who}>
      <div className="flex flex-col gap-2">
        <p className="text-sm text-ink-2">
          <Time at={talk.actualStartAt ?? talk.startsAt} zone={zone} format="full" />
          {talk.direction ? `. ${words.directions[talk.direction]}.` : null}
        </p>
        {talk.learned ? <p className="whitespace-pre-line">{talk.learned}</p> : null}
        {talk.takeaways && talk.takeaways.length > 0 ? (
          <ul aria-label={words.takeaways} className="list-disc pl-5">
            {talk.takeaways.map((takeaway) => (
              <li key={takeaway}>{takeaway}</li>
            ))}
          </ul>
        ) : null}
      </div>
    </Card>
  );
}
