import { Card } from "@askaround/ui/card";
import type { RouterOutputs } from "@/trpc/types.ts";
import { overviewWords } from "@/words/overview.ts";

type Week = RouterOutputs["cohorts"]["overview"]["weeks"][number];

const words = overviewWords.trend;
const HEIGHT = 60;

/** Meetings held in each week of the term, with the table beside it. */
export function Trend({ weeks, meetingsHeld }: { weeks: readonly Week[]; meetingsHeld: number }) {
  const last = weeks.at(-1)?.week ?? -1;
  const all = Array.from({ length: last + 1 }, (_, week) => ({
    week: week + 1,
    meetings: weeks.find((each) => each.week === week)?.meetings ?? 0,
  }));
  if (all.length === 0) {
    return (
      <Card title={words.title}>
        <p className="text-ink-2">{words.none}</p>
      </Card>
    );
  }
  return (
    <Card title={words.title}>
      <p className="mb-3 text-sm text-ink-2">{words.total(meetingsHeld)}</p>
      <Columns weeks={all} />
      <details className="mt-3 text-sm">
        <summary className="min-h-9 cursor-pointer py-1.5 font-semibold text-primary">{words.table}</summary>
        <table className="w-full max-w-xs tabular-nums">
          <caption className="sr-only">{words.title}</caption>
          <thead>
            <tr className="border-b text-ink-2">
              <th scope="col" className="py-1 text-left font-semibold">
                {words.week}
              </th>
              <th scope="col" className="py-1 text-right font-semibold">
                {words.meetings}
              </th>
            </tr>
          </thead>
          <tbody>
            {all.map(({ week, meetings }) => (
              <tr key={week} className="border-b last:border-b-0">
                <th scope="row" className="py-1 text-left font-normal">
                  {week}
                </th>
                <td className="py-1 text-right">{meetings}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </Card>
  );
}

function Columns({ weeks }: { weeks: readonly Week[] }) {
  const most = Math.max(...weeks.map(({ meetings }) => meetings));
  const step = 300 / weeks.length;
  return (
    <svg role="img" aria-label={words.title} className="w-full" viewBox={`0 0 300 ${HEIGHT + 22}`}>
      {weeks.map(({ week, meetings }, place) => {
        const height = most === 0 ? 0 : (HEIGHT * meetings) / most;
        const middle = (place + 0.5) * step;
        return (
          <g key={week}>
            <title>{words.bar(week, meetings)}</title>
            <rect
              className="fill-primary"
              x={place * step + step * 0.15}
              y={HEIGHT - height + 10}
              width={step * 0.7}
              height={height}
              rx="1"
            />
            <text className="fill-ink-2 text-[7px]" x={middle} y={HEIGHT - height + 7} textAnchor="middle">
              {meetings}
            </text>
            <text className="fill-ink-3 text-[7px]" x={middle} y={HEIGHT + 19} textAnchor="middle">
              {week}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
