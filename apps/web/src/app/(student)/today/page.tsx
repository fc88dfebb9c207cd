import type { Metadata } from "next";
import Link from "next/link";
import type { ComponentProps } from "react";
import { buttonClass } from "@askaround/ui/button-class";
import { EmptyState } from "@askaround/ui/empty-state";
import { formatTime } from "@askaround/ui/format-time";
import { PageHeader } from "@askaround/ui/page-header";
import { UserRoundPlus } from "lucide-react";
import { dateIn } from "@askaround/core/shared";
import { routes } from "@/routes.ts";
import { now } from "@/server/clock.ts";
import { required, trpc } from "@/trpc/server.tsx";
import type { RouterOutputs } from "@/trpc/types.ts";
import { firstName } from "@/words/names.ts";
import { todayWords } from "@/words/today.ts";
import { HelpAnswer } from "../_parts/help-answer.tsx";
import { MailProblem } from "../_parts/mail-problem.tsx";
import { NewKudos } from "../_parts/new-kudos.tsx";
import { putOffDays } from "../_parts/put-off-days.ts";
import { viewerZone } from "../_parts/viewer-zone.ts";
import { DidTheseHappen } from "./did-these-happen.tsx";
import { FirstThing, NextThing } from "./thing.tsx";

export const metadata: Metadata = { title: todayWords.title };

type Today = RouterOutputs["today"]["get"];

export default async function TodayPage({ searchParams }: { searchParams: Promise<{ all?: string }> }) {
  const all = (await searchParams).all === "1";
  const [zone, today] = await Promise.all([viewerZone(), required(trpc.today.get.queryOptions({ all }))]);
  const [first, ...others] = today.items;
  const days = putOffDays(dateIn(now(), zone));
  return (
    <>
      <PageHeader eyebrow={todayWords.title} title={headline(today, zone)} />
      <MailProblem />
      <HelpAnswer />
      <NewKudos />
      {today.firstUse ? <FirstUse /> : null}
      {first ? <First item={first} zone={zone} days={days} /> : null}
      {others.length > 0 ? (
        <section aria-labelledby="then" className="mt-8">
          <h2 id="then" className="mb-3 text-h3">
            {todayWords.next}
          </h2>
          <ul className="overflow-hidden rounded-card border bg-surface shadow-card">
            {others.map((item) =>
              item.kind === "write_ups" ? (
                <li key={item.kind} className="border-b border-line last:border-b-0">
                  <DidTheseHappen meetings={item.meetings} zone={zone} level={3} />
                </li>
              ) : (
                <NextThing key={keyOf(item)} item={item} zone={zone} days={days} />
              ),
            )}
          </ul>
        </section>
      ) : null}
      {today.more > 0 ? (
        <p className="mt-4 text-ink-2">
          {todayWords.more(today.more)}{" "}
          <Link href={routes.today({ all: "1" })} className="link" scroll={false}>
            {todayWords.showAll}
          </Link>
        </p>
      ) : null}
      {all && today.items.length > 0 ? (
        <p className="mt-4">
          <Link href={routes.today()} className="link">
            {todayWords.showFewer}
          </Link>
        </p>
      ) : null}
      {today.items.length === 0 && !today.firstUse ? (
        <div className="flex flex-wrap gap-2">
          <Link href={routes.personNew()} className={buttonClass({ variant: "primary" })}>
            {todayWords.addPerson}
          </Link>
          <Link href={routes.meetingNew()} className={buttonClass()}>
            {todayWords.planMeeting}
          </Link>
        </div>
      ) : null}
    </>
  );
}

function First({ item, zone, days }: ComponentProps<typeof FirstThing>) {
  if (item.kind !== "write_ups") return <FirstThing item={item} zone={zone} days={days} />;
  return (
    <div className="overflow-hidden rounded-card border border-primary bg-surface shadow-card">
      <DidTheseHappen meetings={item.meetings} zone={zone} level={2} />
    </div>
  );
}

function keyOf(item: Today["items"][number]): string {
  switch (item.kind) {
    case "thank_you":
      return item.thankYouId;
    case "promise":
      return item.promiseId;
    case "referral":
      return item.referralId;
    case "prepare":
      return `prepare ${item.meetingId}`;
    case "hand_in":
      return item.taskId;
    case "tell_referrer":
    case "keep_in_touch":
    case "follow_up_due":
      return item.dutyId;
    case "write_ups":
      return item.kind;
    default:
      return item.meetingId;
  }
}

/** One short sentence that says where you stand. */
function headline({ items: [first], firstUse }: Today, zone: string): string {
  const words = todayWords.headline;
  if (!first) return firstUse ? words.first : words.clear;
  switch (first.kind) {
    case "write_up":
      return words.write_up(first.names.map(firstName));
    case "prepare":
      return words.prepare(first.names.map(firstName), formatTime(first.startsAt, zone));
    case "hand_in":
      return words.hand_in(first.templateName, first.names.map(firstName));
    case "finish":
      return words.finish(first.names.map(firstName));
    case "new_time":
      return words.new_time(first.names.map(firstName));
    case "write_ups":
      return words.write_ups(first.meetings.length);
    case "start":
    case "meeting":
      return words.meeting(first.names.map(firstName), formatTime(first.startsAt, zone));
    case "thank_you":
      return words.thank_you(firstName(first.name));
    case "promise":
      return words.promise(firstName(first.name));
    case "referral":
      return words.referral(first.name);
    case "tell_referrer":
    case "keep_in_touch":
    case "follow_up_due":
      return words[first.kind](firstName(first.name));
  }
}

function FirstUse() {
  const words = todayWords.firstUse;
  return (
    <EmptyState
      title={words.title}
      icon={<UserRoundPlus className="size-8" />}
      action={
        <Link href={routes.personNew()} className={buttonClass({ variant: "primary" })}>
          {words.action}
        </Link>
      }
      example={<p className="text-sm text-ink-2">{words.example}</p>}
    >
      {words.body}
    </EmptyState>
  );
}
