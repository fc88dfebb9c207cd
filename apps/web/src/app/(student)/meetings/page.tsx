import type { Metadata } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { buttonClass } from "@askaround/ui/button-class";
import { EmptyState } from "@askaround/ui/empty-state";
import { formatTime } from "@askaround/ui/format-time";
import { PageHeader } from "@askaround/ui/page-header";
import { Time } from "@askaround/ui/time";
import { CalendarDays } from "lucide-react";
import { readChoice, readPage, type SearchParams } from "@/lists/address.ts";
import { ListChoices } from "@/lists/choices.tsx";
import { NoSuchPage } from "@/lists/no-such-page.tsx";
import { Pager } from "@/lists/pager.tsx";
import { routes } from "@/routes.ts";
import { required, trpc } from "@/trpc/server.tsx";
import type { RouterOutputs } from "@/trpc/types.ts";
import { meetingWords as words } from "@/words/meetings.ts";
import { MeetingRow } from "../_parts/meeting-row.tsx";
import { viewerZone } from "../_parts/viewer-zone.ts";

export const metadata: Metadata = { title: words.title };

const ENDED = ["held", "cancelled", "no_show"] as const;

type Lists = RouterOutputs["meetings"]["list"];

export default async function MeetingsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const query = await searchParams;
  const page = readPage(query["page"]);
  const ended = readChoice(query["past"], words.ended);
  const [zone, lists] = await Promise.all([
    viewerZone(),
    required(trpc.meetings.list.queryOptions({ past: ended, page })),
  ]);
  const { past } = lists;
  const none = lists.toWriteUp.length + lists.upcoming.length + past.total === 0 && ended === null;
  const plan = (
    <Link href={routes.meetingNew()} className={buttonClass({ variant: "primary" })}>
      {words.plan}
    </Link>
  );
  return (
    <>
      <PageHeader title={words.title} lede={lede(lists, zone, none)} actions={none ? null : plan} />
      {none ? (
        <EmptyState
          title={words.empty.title}
          icon={<CalendarDays className="size-8" />}
          action={plan}
          example={<p className="text-sm text-ink-2">{words.empty.example}</p>}
        >
          {words.empty.body}
        </EmptyState>
      ) : (
        <div className="flex flex-col gap-8">
          {lists.toWriteUp.length > 0 ? <ToWriteUp rows={lists.toWriteUp} zone={zone} /> : null}
          <Section title={words.upcoming} rows={lists.upcoming} zone={zone} none={words.noneUpcoming} />
          {past.total > 0 || ended !== null ? (
            <Section title={words.past} rows={past.rows} zone={zone} none={words.noneEnded}>
              <ListChoices
                label={words.filter}
                choices={[null, ...ENDED].map((one) => ({
                  href: routes.meetings({ past: one ?? undefined }),
                  label: one === null ? words.allPast : words.ended[one],
                  current: one === ended,
                }))}
              />
            </Section>
          ) : null}
          {past.total > 0 && past.rows.length === 0 ? <NoSuchPage first={routes.meetings()} /> : null}
          <Pager
            page={past.page}
            pages={past.pages}
            hrefOf={(to) =>
              routes.meetings({ past: ended ?? undefined, page: to === 1 ? undefined : String(to) })
            }
          />
        </div>
      )}
    </>
  );
}

function lede({ toWriteUp, upcoming: [next] }: Lists, zone: string, none: boolean): string {
  if (none) return words.lede.none;
  if (toWriteUp.length > 0) return words.lede.waiting(toWriteUp.length);
  return next ? words.lede.next(formatTime(next.startsAt, zone)) : words.lede.quiet;
}

type SectionProps = {
  title: string;
  rows: Lists["upcoming"];
  zone: string;
  none?: string;
  /** Between the headline and the list. */
  children?: ReactNode;
};

function Section({ title, rows, zone, none, children }: SectionProps) {
  const id = title.toLowerCase().replaceAll(" ", "-");
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-3 text-h3">
        {title}
      </h2>
      {children}
      {rows.length === 0 ? <p className="text-ink-2">{none}</p> : null}
      {rows.length > 0 ? (
        <ul className="overflow-hidden rounded-card border bg-surface shadow-card">
          {rows.map((row) => (
            <MeetingRow key={row.meetingId} meeting={row} zone={zone} isOver={false} />
          ))}
        </ul>
      ) : null}
    </section>
  );
}

/** A question, with its answer one tap away. */
function ToWriteUp({ rows, zone }: { rows: Lists["toWriteUp"]; zone: string }) {
  return (
    <section aria-labelledby="did-they-happen">
      <h2 id="did-they-happen" className="mb-3 text-h3">
        {words.didTheyHappen}
      </h2>
      <ul className="flex flex-col gap-3">
        {rows.map((row) => (
          <li
            key={row.meetingId}
            className="flex flex-wrap items-center justify-between gap-3 rounded-card border border-primary bg-surface p-4 shadow-card"
          >
            <div className="min-w-0">
              <Link href={routes.meeting(row.meetingId)} className="link font-semibold">
                {words.with(row.people.map((person) => person.name))}
              </Link>
              <p className="text-sm text-ink-2">
                <Time at={row.startsAt} zone={zone} otherZone={row.professionalZone} />
              </p>
            </div>
            <Link href={routes.meetingLog(row.meetingId)} className={buttonClass({ size: "sm" })}>
              {words.log}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
