import { cueOf, type LivePhase, type LivePolicy, type LiveRecord } from "@askaround/core/live";
import { buttonClass } from "@askaround/ui/button-class";
import { lateWords as words } from "@/words/live-later.ts";
import { sentence } from "./announcer.tsx";

export interface EndingProps {
  readonly phase: LivePhase;
  readonly record: LiveRecord;
  readonly policy: LivePolicy;
  readonly clock: (at: number) => string;
  readonly status: "scheduled" | keyof typeof words.closed;
  readonly links: { readonly meeting: string; readonly log: string };
  readonly onGoOn: () => void;
  readonly onEnd: () => void;
}

/** The last minutes: tell them, go on if they like, and from the end to writing it up. */
export function Ending({ phase, record, policy, clock, status, links, onGoOn, onEnd }: EndingProps) {
  const cue = cueOf(phase);
  if (status !== "scheduled") {
    return (
      <section className="flex flex-col gap-3 rounded-card border bg-surface p-4">
        <p>{words.closed[status]}</p>
        <a href={links.meeting} className={buttonClass({ variant: "primary" })}>
          {words.toMeeting}
        </a>
      </section>
    );
  }
  if (cue === null) {
    return (
      <section className="flex flex-col gap-3 rounded-card border bg-surface p-4">
        {record.endedAt === null ? null : <p>{words.ended(clock(record.endedAt))}</p>}
        <a href={links.log} className={buttonClass({ variant: "primary" })}>
          {words.writeUp}
        </a>
      </section>
    );
  }
  return (
    <section className="flex flex-col gap-3 rounded-card border border-warn bg-warn-soft p-4">
      <p className="font-semibold text-warn">{cue === "closing" ? words.tellThem : sentence(cue, policy)}</p>
      {record.endsAt > record.agreedEndAt ? <p>{words.wentOn(clock(record.endsAt))}</p> : null}
      <div className="flex flex-wrap gap-2">
        <button
          type="button"
          className={buttonClass({ class: "flex-1" })}
          onClick={() => {
            onGoOn();
            // The button goes with its section.
            document.getElementById("main")?.focus();
          }}
        >
          {words.goOn(policy.goOnMinutes)}
        </button>
        <button
          type="button"
          className={buttonClass({ variant: cue === "over" ? "primary" : "secondary", class: "flex-1" })}
          onClick={onEnd}
        >
          {words.end}
        </button>
      </div>
    </section>
  );
}
