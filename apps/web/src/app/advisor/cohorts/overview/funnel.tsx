import Link from "next/link";
import { Card } from "@askaround/ui/card";
import type { RouterOutputs } from "@/trpc/types.ts";
import { overviewWords } from "@/words/overview.ts";

type Overview = RouterOutputs["cohorts"]["overview"];
type HrefOf = (query?: Record<string, string | undefined>) => string;

const words = overviewWords.funnel;
const STEPS = Object.keys(overviewWords.steps) as (keyof typeof overviewWords.steps)[];

/** How many students ever reached each step this term. Each bar says its number and leads to those students. */
export function Funnel({ overview, hrefOf }: { overview: Overview; hrefOf: HrefOf }) {
  const { students } = overview;
  return (
    <Card title={words.title}>
      <ol className="flex flex-col gap-3">
        {STEPS.map((step) => (
          <li key={step} className="relative rounded-control hover:bg-sunken">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4">
              <Link
                href={hrefOf({ reached: step })}
                prefetch={false}
                aria-label={words.link(overview[step], overviewWords.steps[step], students)}
                className="row-link"
              >
                {overviewWords.steps[step]}
              </Link>
              <span className="text-sm text-ink-2 tabular-nums">
                {words.of(overview[step], students)}, {overviewWords.share(overview[step], students)}
              </span>
            </div>
            <Bar
              part={overview[step]}
              whole={students}
              name={words.link(overview[step], overviewWords.steps[step], students)}
            />
          </li>
        ))}
      </ol>
      <p className="mt-4 text-sm text-ink-2">{words.definition}</p>
      <dl className="mt-2 text-sm text-ink-2">
        {STEPS.map((step) => (
          <div key={step}>
            <dt className="inline font-semibold">{overviewWords.steps[step]}:</dt>{" "}
            <dd className="inline">{overviewWords.stepDefinitions[step]}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

function Bar({ part, whole, name }: { part: number; whole: number; name: string }) {
  const width = whole === 0 ? 0 : (100 * part) / whole;
  return (
    <svg aria-hidden className="mt-1 h-2.5 w-full" viewBox="0 0 100 10" preserveAspectRatio="none">
      <title>{name}</title>
      <rect className="fill-sunken stroke-line" width="100" height="10" rx="1" />
      <rect className="fill-primary" width={width} height="10" rx="1" />
    </svg>
  );
}
