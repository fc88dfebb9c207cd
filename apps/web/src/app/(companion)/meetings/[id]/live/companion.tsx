"use client";

import { cueOf, goOnUntil, isClosing, mayStart, phaseAt, readLog } from "@askaround/core/live";
import type { Instant } from "@askaround/core/shared";
import { buttonClass } from "@askaround/ui/button-class";
import { useLater } from "@askaround/ui/use-later";
import { useEffect, useMemo, useRef } from "react";
import type { RouterOutputs } from "@/trpc/types.ts";
import { liveWords as words } from "@/words/live.ts";
import { Jots } from "./jots.tsx";
import { Questions } from "./questions.tsx";
import { HALF_A_DAY, TalkHead } from "./talk-head.tsx";
import { useLog } from "./use-log.ts";
import { useNow } from "./use-now.ts";
import { usePlace } from "./use-place.ts";

/** Not needed at first sight. It comes as one, and is there long before the last minutes, also without a network. */
const loadLast = () => import("./later.tsx");

export interface CompanionProps {
  readonly live: RouterOutputs["live"]["get"];
  readonly title: string;
  readonly zone: string;
  readonly membershipId: string;
  /** When the server made the page, in milliseconds. */
  readonly openedAt: number;
  readonly links: { readonly meeting: string; readonly log: string };
}

/** The talk as it goes on: how long it still takes, what to ask, and a line for what was said. */
export function Companion({ live, title, zone, membershipId, openedAt, links }: CompanionProps) {
  const { meetingId, studentId, policy } = live;
  const now = useNow(openedAt);
  const { entries, state, isStored, add } = useLog({ meetingId, studentId, membershipId }, live.entries);
  const record = useMemo(() => readLog(live, [...entries.values()]), [live, entries]);
  const last = useLater(loadLast);
  const card = useRef<HTMLElement>(null);
  const phase = phaseAt(record, policy, now);
  const questions = live.questions.filter(({ id }) => !id.startsWith("closing-"));
  const place = usePlace(meetingId, questions.length, isClosing(phase));
  const canStart = mayStart(record.startsAt, record.endsAt, now, policy.startMinutes);
  const start = () => {
    if (record.startedAt === null) void add("started");
  };
  useStartOnArrival(start, () => mayStart(record.startsAt, record.endsAt, Date.now(), policy.startMinutes));
  const clock = (at: number) =>
    new Intl.DateTimeFormat("en-US", { timeZone: zone, hour: "numeric", minute: "2-digit" })
      .format(at)
      .toLowerCase();

  return (
    <div className="mx-auto flex min-h-dvh max-w-[40rem] flex-col">
      <TalkHead record={record} phase={phase} now={now} clock={clock} title={title} back={links.meeting} />
      {last ? (
        <last.Announcer
          cue={live.status === "scheduled" ? cueOf(phase) : null}
          endsAt={record.endsAt}
          policy={policy}
        />
      ) : null}
      <main id="main" tabIndex={-1} className="flex flex-1 flex-col gap-4 px-4 py-4">
        {phase === "before" && live.status === "scheduled" ? (
          <div className="flex flex-col gap-2">
            {canStart ? (
              <button type="button" className={buttonClass({ variant: "primary" })} onClick={start}>
                {words.start}
              </button>
            ) : null}
            <p className="text-sm text-ink-2">
              {canStart
                ? words.startHint
                : record.startsAt - now > HALF_A_DAY
                  ? words.onTheDay
                  : words.tooEarly(clock(record.startsAt - policy.startMinutes * 60_000))}
            </p>
          </div>
        ) : null}
        {last && (isClosing(phase) || phase === "ended" || live.status !== "scheduled") ? (
          <last.Ending
            {...{ phase, record, policy, clock, links }}
            status={live.status}
            onGoOn={() => {
              const until = new Date(goOnUntil(record, policy, Date.now())).toISOString() as Instant;
              void add("extended", { until });
            }}
            onEnd={() => void add("ended")}
          />
        ) : null}
        <Questions questions={live.questions} own={questions.length} place={place} card={card} />
        <Jots
          meetingId={meetingId}
          list={
            last ? (
              <last.JotList
                jots={record.jots}
                state={isStored ? state : "noStore"}
                onTakeBack={(jotId) => void add("dropped", { jotId })}
              />
            ) : null
          }
          question={live.questions[place.at]?.id ?? null}
          onJot={(text, question) => add("jot", { text, question })}
        />
        {last ? (
          <last.Extras
            card={card}
            awake={record.startedAt !== null && phase !== "ended"}
            onSwipe={(by) => place.go(place.at + by)}
          />
        ) : null}
      </main>
    </div>
  );
}

/** "Start" on another page leads here and means it: the talk starts, once, and a reload does not start it again. */
function useStartOnArrival(start: () => void, may: () => boolean): void {
  useEffect(() => {
    const address = new URL(location.href);
    if (!address.searchParams.has("start")) return;
    if (may()) start();
    history.replaceState(null, "", address.pathname);
    // What the page was opened with counts, not what became of it.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
}
