import { Card } from "@askaround/ui/card";
import { StatusPill } from "@askaround/ui/status-pill";
import { Time } from "@askaround/ui/time";
import type { RouterOutputs } from "@/trpc/types.ts";
import { emailWords } from "@/words/emails.ts";
import { duration } from "../duration.ts";

type Lane = RouterOutputs["emails"]["overview"]["lanes"][number];
type Props = { lanes: readonly Lane[]; zone: string; now: string };

const words = emailWords.lanes;

/** Whether each lane sends, why not, and how late its oldest mail is. */
export function Sending({ lanes, zone, now }: Props) {
  return (
    <Card title={words.title}>
      <ul className="flex flex-col gap-4">
        {lanes.map((lane) => (
          <li key={lane.name}>
            <p className="flex flex-wrap items-center gap-2">
              <span className="font-semibold">{words.names[lane.name]}</span>
              <StatusPill tone={lane.state === "open" ? "good" : "danger"}>
                {words.states[lane.state]}
              </StatusPill>
            </p>
            {lane.state === "open" ? null : <Stopped lane={lane} zone={zone} />}
            <p className="mt-1 text-sm text-ink-2">{words.due(lane.due, late(lane, now))}</p>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Stopped({ lane, zone }: { lane: Lane; zone: string }) {
  return (
    <div className="mt-1 text-sm">
      {lane.reason ? <p>{emailWords.reason(lane.reason)}.</p> : null}
      <p className="text-ink-2">
        {lane.since ? (
          <>
            {words.states[lane.state]} {words.since} <Time at={lane.since} zone={zone} />.{" "}
          </>
        ) : null}
        {lane.nextProbeAt ? (
          <>
            {words.probe} <Time at={lane.nextProbeAt} zone={zone} format="time" />.
          </>
        ) : null}
      </p>
    </div>
  );
}

function late({ oldestDueAt }: Lane, now: string): string | null {
  return oldestDueAt === null ? null : duration(Date.parse(now) - Date.parse(oldestDueAt));
}
