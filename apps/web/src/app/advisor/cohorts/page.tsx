import Link from "next/link";
import { DataTable, type DataTableColumn } from "@askaround/ui/data-table";
import { EmptyState } from "@askaround/ui/empty-state";
import { PageHeader } from "@askaround/ui/page-header";
import { StatusPill } from "@askaround/ui/status-pill";
import { Time } from "@askaround/ui/time";
import { readChoice, type SearchParams } from "@/lists/address.ts";
import { routes } from "@/routes.ts";
import { Definitions } from "@/staff/definitions.tsx";
import { required, trpc } from "@/trpc/server.tsx";
import type { RouterOutputs } from "@/trpc/types.ts";
import { advisorWords } from "@/words/advisor.ts";
import { overviewWords } from "@/words/overview.ts";
import { Heatmap } from "./overview/heatmap.tsx";

const words = advisorWords.cohorts;

export const metadata = { title: words.title };

export default async function CohortsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [cohorts, heat, search] = await Promise.all([
    required(trpc.cohorts.list.queryOptions()),
    required(trpc.cohorts.heat.queryOptions()),
    searchParams,
  ]);
  const mode = readChoice(search["show"], overviewWords.heat.modes) ?? "count";
  return (
    <>
      <PageHeader title={words.title} lede={cohorts.length > 0 ? words.lede : undefined} />
      <DataTable
        caption={words.caption}
        hideCaption
        columns={COLUMNS}
        rows={cohorts}
        rowKey={(cohort) => cohort.id}
        empty={
          <EmptyState title={advisorWords.needsYou.noCohorts.title}>
            {advisorWords.needsYou.noCohorts.body}
          </EmptyState>
        }
      />
      {cohorts.length > 0 ? <Heatmap cohorts={cohorts} heat={heat} mode={mode} /> : null}
      {cohorts.length > 0 ? (
        <Definitions title={advisorWords.students.definitionsTitle} terms={words.definitions} />
      ) : null}
    </>
  );
}

type Cohort = RouterOutputs["cohorts"]["list"][number];

const COLUMNS: readonly DataTableColumn<Cohort>[] = [
  {
    key: "name",
    header: words.name,
    rowHeader: true,
    cell: ({ id, name, archivedAt }) => (
      <>
        <Link href={routes.advisorCohort(id)} prefetch={false} className="link font-serif text-base">
          {name}
        </Link>
        {archivedAt === null ? null : (
          <>
            {" "}
            <StatusPill tone="neutral">{words.archived}</StatusPill>
          </>
        )}
      </>
    ),
  },
  {
    key: "term",
    header: words.term,
    cell: ({ startsOn, endsOn }) => (
      <>
        <Time on={startsOn} format="date" /> – <Time on={endsOn} format="date" />
      </>
    ),
  },
  {
    key: "goal",
    header: words.goal,
    cell: ({ goalMeetings, goalOn }) => (
      <>
        {advisorWords.goal(goalMeetings)} {advisorWords.by} <Time on={goalOn} format="day" />
      </>
    ),
  },
  {
    key: "students",
    header: words.students,
    align: "end",
    cell: (cohort) => (
      <Number cohort={cohort} name={words.linkName.students(cohort.students, cohort.name)}>
        {String(cohort.students)}
      </Number>
    ),
  },
  {
    key: "attention",
    header: words.attention,
    align: "end",
    cell: (cohort) => (
      <Number
        cohort={cohort}
        query={{ stuck: "1" }}
        name={words.linkName.attention(cohort.needAttention, cohort.name)}
      >
        {String(cohort.needAttention)}
      </Number>
    ),
  },
  {
    key: "held",
    header: words.held,
    align: "end",
    cell: (cohort) => (
      <Number
        cohort={cohort}
        query={{ sort: "held", dir: "desc" }}
        name={words.linkName.held(cohort.meetingsHeld, cohort.name)}
      >
        {words.heldOf(cohort.meetingsHeld, cohort.students * cohort.goalMeetings)}
      </Number>
    ),
  },
  {
    key: "reached",
    header: words.reached,
    align: "end",
    cell: (cohort) => (
      <Number
        cohort={cohort}
        query={{ goal: "reached" }}
        name={words.linkName.reached(cohort.reachedGoal, cohort.name)}
      >
        {words.reachedOf(cohort.reachedGoal, cohort.students)}
      </Number>
    ),
  },
];

type NumberProps = { cohort: Cohort; query?: Record<string, string>; name: string; children: string };

/** A figure that leads to the list behind it. Its name begins with what is seen, then says what it counts. */
function Number({ cohort, query, name, children }: NumberProps) {
  return (
    <Link
      href={routes.advisorCohort(cohort.id, query)}
      prefetch={false}
      aria-label={`${children}: ${name}`}
      className="link inline-block min-h-6 min-w-6 whitespace-nowrap"
    >
      {children}
    </Link>
  );
}
