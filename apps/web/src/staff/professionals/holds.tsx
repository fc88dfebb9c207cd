import { StatusPill } from "@askaround/ui/status-pill";
import { Time } from "@askaround/ui/time";
import type { RouterOutputs } from "@/trpc/types.ts";
import { holdWords as words } from "@/words/holds.ts";

type Hold = RouterOutputs["professionals"]["get"]["holds"][number];

const TONES = { held: "warn", sent: "good", lapsed: "neutral" } as const;

/** Who wrote to this person, or was writing, and how long others were told to wait. */
export function Holds({
  holds,
  holdHours,
  zone,
}: {
  holds: readonly Hold[];
  holdHours: number;
  zone: string;
}) {
  return (
    <section aria-labelledby="holds">
      <h2 id="holds" className="mb-1 text-h3">
        {words.title}
      </h2>
      <p className="mb-3 text-sm text-ink-2">{words.lede(holdHours)}</p>
      {holds.length === 0 ? <p className="text-sm text-ink-2">{words.none}</p> : null}
      <ol className="flex flex-col gap-3">
        {holds.map(({ id, studentName, step, from, until, state }) => (
          <li key={id} className="border-l-2 border-line-strong pl-4 text-sm">
            <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
              <span className="font-semibold">{studentName ?? words.aStudent}</span>
              <span>{words.steps[step]}</span>
              <StatusPill tone={TONES[state]}>{words.states[state]}</StatusPill>
            </p>
            <p className="text-ink-2">
              {words.from} <Time at={from} zone={zone} /> {words.to} <Time at={until} zone={zone} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
