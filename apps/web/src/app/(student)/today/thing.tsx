import Link from "next/link";
import { buttonClass } from "@askaround/ui/button-class";
import { Card } from "@askaround/ui/card";
import { StatusPill } from "@askaround/ui/status-pill";
import { Time } from "@askaround/ui/time";
import {
  CalendarClock,
  CalendarDays,
  ClipboardCheck,
  Coffee,
  Handshake,
  ListChecks,
  Mail,
  MailPlus,
  MessageCircleQuestionMark,
  NotebookPen,
  Reply,
  type LucideIcon,
} from "lucide-react";
import { routes } from "@/routes.ts";
import type { RouterOutputs } from "@/trpc/types.ts";
import { firstName } from "@/words/names.ts";
import { prepSteps, todayWords } from "@/words/today.ts";
import { DutyActs } from "./duty-acts.tsx";
import { LeaveForLater } from "./leave-for-later.tsx";
import type { PutOffDays } from "./put-off.tsx";

type Item = RouterOutputs["today"]["get"]["items"][number];
type ThingProps = { item: Item; zone: string };
type ActingProps = ThingProps & { days: PutOffDays };

const ICONS: Record<Item["kind"], LucideIcon> = {
  write_up: NotebookPen,
  prepare: ListChecks,
  hand_in: ClipboardCheck,
  finish: NotebookPen,
  new_time: CalendarClock,
  write_ups: NotebookPen,
  meeting: CalendarDays,
  start: CalendarDays,
  thank_you: Mail,
  promise: Handshake,
  referral: MessageCircleQuestionMark,
  tell_referrer: Reply,
  keep_in_touch: Coffee,
  follow_up_due: MailPlus,
};

function hrefOf(item: Item): string {
  switch (item.kind) {
    case "write_up":
    case "finish":
      return routes.meetingLog(item.meetingId);
    case "prepare":
      return routes.meetingPrep(item.meetingId);
    case "hand_in":
      return routes.assignment(item.taskId);
    case "new_time":
      return routes.meetingEdit(item.meetingId);
    case "write_ups":
      return routes.meetings();
    case "start":
      return routes.meetingLive(item.meetingId, { start: "1" });
    case "meeting":
    case "promise":
      return routes.meeting(item.meetingId);
    case "thank_you":
      return routes.meetingThanks(item.meetingId);
    case "referral":
      return item.contactId ? routes.person(item.contactId) : routes.referrals();
    case "follow_up_due":
      return routes.personWrite(item.contactId);
    case "tell_referrer":
    case "keep_in_touch":
      return routes.person(item.contactId);
  }
}

function titleOf(item: Item): string {
  switch (item.kind) {
    case "write_up":
    case "prepare":
    case "finish":
    case "new_time":
    case "start":
    case "meeting":
      return todayWords.item[item.kind](item.names);
    case "write_ups":
      return todayWords.item.write_ups;
    case "hand_in":
      return todayWords.item.hand_in(item.templateName, item.names);
    case "promise":
      return todayWords.item.promise(item.what);
    default:
      return todayWords.item[item.kind](item.name);
  }
}

/** What can be closed or put off here; other things are closed where they are done. */
function actsOf(item: Item) {
  if (!("dutyId" in item) || item.dutyId === null) return null;
  return { dutyId: item.dutyId, kind: item.kind };
}

/** The one thing to do first, with the one button of the screen. */
export function FirstThing({ item, zone, days }: ActingProps) {
  const Icon = ICONS[item.kind];
  const acts = actsOf(item);
  const done = acts && (item.kind === "tell_referrer" || item.kind === "keep_in_touch");
  return (
    <Card tone="primary">
      <div className="flex items-start gap-4">
        <span className="flex size-11 shrink-0 items-center justify-center rounded-pill bg-primary-soft text-primary">
          <Icon aria-hidden className="size-5" />
        </span>
        <div className="min-w-0 flex-1">
          <h2 className="text-h2">{titleOf(item)}</h2>
          <Particulars item={item} zone={zone} />
        </div>
      </div>
      {done ? (
        <div className="mt-5 sm:ml-15">
          <DutyActs {...acts} days={days} lead />
          <p className="mt-3">
            <Link href={hrefOf(item)} className="link inline-flex min-h-11 items-center">
              {todayWords.action[item.kind]}
            </Link>
          </p>
        </div>
      ) : (
        <div className="mt-5 sm:ml-15">
          <Link
            href={hrefOf(item)}
            className={buttonClass({ variant: "primary", class: "w-full sm:w-auto" })}
          >
            {todayWords.action[item.kind]}
          </Link>
          {acts ? <DutyActs {...acts} days={days} /> : null}
          {item.kind === "write_up" ? <Left meetingId={item.meetingId} /> : null}
        </div>
      )}
    </Card>
  );
}

/** A later thing: one row, the whole of it a link. */
export function NextThing({ item, zone, days }: ActingProps) {
  const Icon = ICONS[item.kind];
  const acts = actsOf(item);
  return (
    <li className="relative flex items-start gap-3 border-b border-line px-4 py-3.5 last:border-b-0 hover:bg-sunken">
      <Icon aria-hidden className="mt-0.5 size-5 shrink-0 text-ink-3" />
      <div className="min-w-0 flex-1">
        <Link href={hrefOf(item)} className="row-link font-semibold">
          {titleOf(item)}
        </Link>
        <Particulars item={item} zone={zone} />
        {acts ? <DutyActs {...acts} days={days} /> : null}
        {item.kind === "write_up" ? <Left meetingId={item.meetingId} /> : null}
      </div>
      <span aria-hidden className="mt-0.5 hidden text-sm font-semibold text-primary sm:inline">
        {todayWords.action[item.kind]}
      </span>
    </li>
  );
}

function Left({ meetingId }: { meetingId: string }) {
  return (
    <p className="mt-2">
      <LeaveForLater meetingIds={[meetingId]} />
    </p>
  );
}

function Particulars({ item, zone }: ThingProps) {
  return (
    <p className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-ink-2">
      <Detail item={item} zone={zone} />
    </p>
  );
}

function Detail({ item, zone }: ThingProps) {
  switch (item.kind) {
    case "finish":
      return item.draftSavedAt === null ? null : (
        <span>
          {todayWords.begun} <Time at={item.draftSavedAt} zone={zone} />
        </span>
      );
    case "prepare":
      return <span>{todayWords.toPrepare(item.toPrepare.map((step) => prepSteps[step]))}</span>;
    case "hand_in":
      return (
        <>
          {item.state === "open" ? null : (
            <StatusPill tone="warn">{todayWords.handIn[item.state]}</StatusPill>
          )}
          <span>
            {todayWords.due} <Time at={item.dueAt} zone={zone} format="day" />
          </span>
        </>
      );
    case "write_ups":
      return null;
    case "write_up":
    case "new_time":
    case "start":
    case "meeting":
      return (
        <span>
          <Time at={item.startsAt} zone={zone} otherZone={item.professionalZone} />
        </span>
      );
    case "thank_you":
      if (item.late) return <StatusPill tone="warn">{todayWords.stillWorth}</StatusPill>;
      return (
        <span>
          {todayWords.due} <Time at={item.dueAt} zone={zone} />
        </span>
      );
    case "promise":
      return (
        <>
          <span>{todayWords.promisedTo(firstName(item.name))}</span>
          {item.late ? (
            <StatusPill tone="warn">{todayWords.stillWorthDoing}</StatusPill>
          ) : item.dueOn === null ? null : (
            <span>
              {todayWords.due} <Time on={item.dueOn} />
            </span>
          )}
        </>
      );
    case "referral":
      return <span>{todayWords.suggestedBy(item.referrerName)}</span>;
    case "tell_referrer":
      return <span>{todayWords.theySuggested(item.other ?? "")}</span>;
    case "keep_in_touch":
      return <span>{todayWords.likesToHear}</span>;
    case "follow_up_due":
      return <span>{todayWords.noAnswer}</span>;
  }
}
