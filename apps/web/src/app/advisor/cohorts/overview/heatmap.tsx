import Link from "next/link";
import { routes } from "@/routes.ts";
import type { RouterOutputs } from "@/trpc/types.ts";
import { overviewWords } from "@/words/overview.ts";

type Cohort = RouterOutputs["cohorts"]["list"][number];
type Heat = RouterOutputs["cohorts"]["heat"];
type Cell = Heat[number]["cells"][number];
export type HeatMode = keyof typeof overviewWords.heat.modes;

const words = overviewWords.heat;
const STAGES = ["none", "contact", "asked", "booked", "prepared", "met", "thanked"] as const;
const MODES = Object.keys(words.modes) as HeatMode[];
const TINTS = [
  "bg-heat-0",
  "bg-heat-1",
  "bg-heat-2",
  "bg-heat-3 text-on-primary",
  "bg-heat-4 text-on-primary",
] as const;

/** Cohorts by the latest step of their students. The number is always printed; the tint only helps the eye. */
export function Heatmap({ cohorts, heat, mode }: { cohorts: readonly Cohort[]; heat: Heat; mode: HeatMode }) {
  return (
    <section aria-labelledby="heat" className="mt-8">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-4">
        <h2 id="heat" className="text-h3">
          {words.title}
        </h2>
        <nav aria-label={words.show} className="flex flex-wrap gap-1 text-sm print:hidden">
          {MODES.map((each) => (
            <Link
              key={each}
              href={routes.advisorCohorts({ show: each === "count" ? undefined : each })}
              aria-current={each === mode ? "true" : undefined}
              prefetch={false}
              scroll={false}
              className="flex min-h-9 items-center rounded-control px-3 text-ink-2 hover:bg-sunken aria-[current]:bg-primary-soft aria-[current]:font-semibold aria-[current]:text-primary"
            >
              {words.modes[each]}
            </Link>
          ))}
        </nav>
      </div>
      <div className="relative overflow-x-auto rounded-card border bg-surface shadow-card">
        <table className="w-full text-sm tabular-nums">
          <caption className="sr-only">{words.caption}</caption>
          <thead>
            <tr className="border-b">
              <th scope="col" className="px-4 py-2.5 text-left font-semibold text-ink-2">
                {words.cohort}
              </th>
              {STAGES.map((stage) => (
                <th key={stage} scope="col" className="px-2 py-2.5 text-center font-semibold text-ink-2">
                  {overviewWords.stages[stage]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cohorts.map((cohort) => (
              <HeatRow
                key={cohort.id}
                cohort={cohort}
                cells={heat.find(({ cohortId }) => cohortId === cohort.id)?.cells ?? []}
                mode={mode}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p className="mt-3 max-w-[76ch] text-sm text-ink-2">
        {words.definition} {words.legend}
      </p>
    </section>
  );
}

function HeatRow({ cohort, cells, mode }: { cohort: Cohort; cells: readonly Cell[]; mode: HeatMode }) {
  return (
    <tr className="border-b last:border-b-0">
      <th scope="row" className="px-4 py-2 text-left font-serif text-base font-semibold whitespace-nowrap">
        {cohort.name}
      </th>
      {STAGES.map((stage) => {
        const cell = cells.find((each) => each.stage === stage) ?? { students: 0, days: 0 };
        return (
          <td key={stage} className="p-0.5">
            <Link
              href={routes.advisorCohort(cohort.id, { stage })}
              prefetch={false}
              aria-label={`${shown(cell, cohort.students, mode)}: ${words.cell(cell.students, cohort.name, overviewWords.stages[stage])}`}
              className={`flex min-h-11 min-w-14 items-center justify-center rounded-control hover:underline ${tintOf(cell.students, cohort.students)}`}
            >
              {shown(cell, cohort.students, mode)}
            </Link>
          </td>
        );
      })}
    </tr>
  );
}

function shown(cell: Pick<Cell, "students" | "days">, students: number, mode: HeatMode): string {
  if (mode === "count" || cell.students === 0) return String(cell.students);
  return mode === "share" ? overviewWords.share(cell.students, students) : words.days(cell.days);
}

function tintOf(part: number, whole: number): string {
  if (part === 0 || whole === 0) return TINTS[0];
  return TINTS[Math.min(4, 1 + Math.floor((part / whole) * 8))] ?? TINTS[4];
}
