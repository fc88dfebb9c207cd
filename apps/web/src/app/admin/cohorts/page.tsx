import Link from "next/link";
import { buttonClass } from "@askaround/ui/button-class";
import { Card } from "@askaround/ui/card";
import { DataTable, type DataTableColumn } from "@askaround/ui/data-table";
import { EmptyState } from "@askaround/ui/empty-state";
import { PageHeader } from "@askaround/ui/page-header";
import { StatusPill } from "@askaround/ui/status-pill";
import { Time } from "@askaround/ui/time";
import { routes } from "@/routes.ts";
import { required, trpc } from "@/trpc/server.tsx";
import type { RouterOutputs } from "@/trpc/types.ts";
import { adminWords } from "@/words/admin.ts";

const words = adminWords.cohorts;

export const metadata = { title: words.title };

export default async function CohortsPage() {
  const cohorts = await required(trpc.cohorts.list.queryOptions());
  const add = (
    <Link href={routes.adminCohortNew()} className={buttonClass({ variant: "primary" })}>
      {words.add}
    </Link>
  );
  return (
    <>
      <PageHeader title={words.title} actions={cohorts.length > 0 ? add : undefined} />
      <DataTable
        caption={words.caption}
        hideCaption
        columns={COLUMNS}
        rows={cohorts}
        rowKey={({ id }) => id}
        empty={
          <EmptyState
            title={words.empty.title}
            action={add}
            example={
              <Card as="div" tone="sunken">
                {words.empty.example}
              </Card>
            }
          >
            {words.empty.body}
          </EmptyState>
        }
      />
    </>
  );
}

const COLUMNS: readonly DataTableColumn<RouterOutputs["cohorts"]["list"][number]>[] = [
  {
    key: "name",
    header: words.columns.name,
    rowHeader: true,
    cell: ({ id, name, archivedAt }) => (
      <>
        <Link href={routes.adminCohort(id)} prefetch={false} className="row-link font-serif text-base">
          {name}
        </Link>
        {archivedAt ? (
          <span className="ml-2">
            <StatusPill>{adminWords.cohort.archive.pill}</StatusPill>
          </span>
        ) : null}
      </>
    ),
  },
  {
    key: "term",
    header: words.columns.term,
    cell: ({ startsOn, endsOn }) => (
      <>
        <Time on={startsOn} format="date" /> – <Time on={endsOn} format="date" />
      </>
    ),
  },
  {
    key: "goal",
    header: words.columns.goal,
    cell: ({ goalMeetings, goalOn }) => (
      <>
        {words.goal(goalMeetings)} {words.by} <Time on={goalOn} format="day" />
      </>
    ),
  },
  { key: "students", header: words.columns.students, align: "end", cell: ({ students }) => students },
  {
    key: "held",
    header: words.columns.held,
    align: "end",
    cell: ({ meetingsHeld, students, goalMeetings }) => words.of(meetingsHeld, students * goalMeetings),
  },
  {
    key: "reached",
    header: words.columns.reached,
    align: "end",
    cell: ({ reachedGoal, students }) => words.of(reachedGoal, students),
  },
];
