import { countdown, type LivePhase, type LiveRecord } from "@askaround/core/live";
import { liveWords as words } from "@/words/live.ts";

const TINTS: Record<LivePhase, string> = {
  before: "bg-surface",
  running: "bg-surface",
  closing: "bg-warn-soft",
  last_minute: "bg-warn-soft",
  over: "bg-warn-soft",
  ended: "bg-surface",
};

/** Further ahead nobody counts the seconds. */
export const HALF_A_DAY = 43_200_000;

export interface TalkHeadProps {
  readonly record: LiveRecord;
  readonly phase: LivePhase;
  readonly now: number;
  readonly clock: (at: number) => string;
  readonly title: string;
  readonly back: string;
}

/** The end, always in sight, and what is left until then. The timer itself never speaks. */
export function TalkHead({ record, phase, now, clock, title, back }: TalkHeadProps) {
  return (
    <header className={`sticky top-0 z-10 border-b px-4 pt-2 pb-3 ${TINTS[phase]}`}>
      <div className="flex items-center justify-between gap-3">
        <h1 className="min-w-0 truncate text-base">{title}</h1>
        <a href={back} className="link flex min-h-11 shrink-0 items-center text-sm">
          {words.back}
        </a>
      </div>
      <p className="flex flex-wrap items-baseline justify-between gap-x-4 tabular-nums">
        <span className="font-serif text-h1 font-semibold">
          {phase === "over" || phase === "ended" ? words.wasDue : words.ends} {clock(record.endsAt)}
        </span>
        <span role="timer" aria-live="off" aria-label={words.timer} className="text-h3 text-ink-2">
          {remaining(record, phase, now)}
        </span>
      </p>
    </header>
  );
}

function remaining(record: LiveRecord, phase: LivePhase, now: number): string {
  if (phase === "ended") return "";
  if (phase === "over") return words.timeUp;
  const ahead = record.startsAt - now;
  if (phase === "before") return ahead > HALF_A_DAY ? "" : words.startsIn(countdown(ahead));
  return words.left(countdown(record.endsAt - now));
}
