import Link from "next/link";
import type { ReactNode } from "react";
import { Banner } from "@askaround/ui/banner";
import { buttonClass } from "@askaround/ui/button-class";
import { formatDay } from "@askaround/ui/format-time";
import { PageHeader } from "@askaround/ui/page-header";
import { Time } from "@askaround/ui/time";
import { routes } from "@/routes.ts";
import { BackLink } from "@/shell/back-link.tsx";
import { requireViewer } from "@/staff/require-viewer.ts";
import type { SearchParams } from "@/lists/address.ts";
import { required, trpc } from "@/trpc/server.tsx";
import type { RouterOutputs } from "@/trpc/types.ts";
import { advisorWords } from "@/words/advisor.ts";
import { deskWords } from "@/words/prep-desk.ts";
import { isFiltered, readStudentList } from "../../student-list-address.ts";
import { Funnel } from "../overview/funnel.tsx";
import { Pace } from "../overview/pace.tsx";
import { Trend } from "../overview/trend.tsx";
import { StudentList } from "../../student-list.tsx";

type CohortPageProps = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };
type Cohort = RouterOutputs["cohorts"]["get"];

const cohortQuery = (cohortId: string) => trpc.cohorts.get.queryOptions({ cohortId });

export async function generateMetadata({ params }: CohortPageProps) {
  const cohort = await required(cohortQuery((await params).id));
  return { title: cohort.name };
}

export default async function CohortPage({ params, searchParams }: CohortPageProps) {
  const [{ id }, viewer, search] = await Promise.all([params, requireViewer(), searchParams]);
  const list = readStudentList(search);
  const [cohort, overview] = await Promise.all([
    required(cohortQuery(id)),
    required(trpc.cohorts.overview.queryOptions({ cohortId: id })),
  ]);
  const hrefOf = (query?: Record<string, string | undefined>) => routes.advisorCohort(id, query);
  return (
    <>
      <PageHeader
        title={cohort.name}
        back={<BackLink href={routes.advisorCohorts()}>{advisorWords.cohort.back}</BackLink>}
        eyebrow={
          <>
            <Time on={cohort.startsOn} format="date" /> – <Time on={cohort.endsOn} format="date" />
          </>
        }
        actions={
          cohort.archivedAt === null ? (
            <Link href={routes.advisorAssign({ cohort: id })} className={buttonClass()} prefetch={false}>
              {deskWords.assign.link}
            </Link>
          ) : null
        }
        lede={`${advisorWords.cohorts.goal}: ${advisorWords.goal(cohort.goalMeetings)} ${advisorWords.by} ${formatDay(cohort.goalOn, "date")}.`}
      />
      {cohort.archivedAt === null ? null : (
        <Banner tone="warn" title={advisorWords.cohort.archived} className="mb-6">
          {advisorWords.cohort.archivedBody}
        </Banner>
      )}
      <Figures cohort={cohort} />
      {/* Whoever followed a figure to the list behind it looks at the list. */}
      {isFiltered(list) || list.page > 1 ? null : (
        <div className="mb-8 grid items-start gap-4 lg:grid-cols-2">
          <Funnel overview={overview} hrefOf={hrefOf} />
          <div className="flex flex-col gap-4">
            <Pace overview={overview} hrefOf={hrefOf} />
            <Trend weeks={overview.weeks} meetingsHeld={overview.meetingsHeld} />
          </div>
        </div>
      )}
      <StudentList list={list} cohortId={id} hrefOf={hrefOf} zone={viewer.zone} />
    </>
  );
}

function Figures({ cohort }: { cohort: Cohort }) {
  const words = advisorWords.cohort;
  const href = (query?: Record<string, string>) => routes.advisorCohort(cohort.id, query);
  return (
    <ul className="mb-6 grid grid-cols-2 gap-3 lg:grid-cols-4">
      <Figure label={words.students} href={href()}>
        {cohort.students}
      </Figure>
      <Figure label={words.needYou} href={href({ stuck: "1" })}>
        {cohort.needAttention}
      </Figure>
      <Figure label={words.held} href={href({ sort: "held", dir: "desc" })}>
        {advisorWords.cohorts.heldOf(cohort.meetingsHeld, cohort.students * cohort.goalMeetings)}
      </Figure>
      <Figure label={words.reached} href={href({ goal: "reached" })}>
        {advisorWords.cohorts.reachedOf(cohort.reachedGoal, cohort.students)}
      </Figure>
    </ul>
  );
}

function Figure({ label, href, children }: { label: string; href: string; children: ReactNode }) {
  return (
    <li className="relative flex flex-col-reverse justify-end rounded-card border bg-surface p-4 shadow-card hover:bg-sunken">
      <Link href={href} prefetch={false} className="row-link text-sm text-ink-2">
        {label}
      </Link>
      <span className="font-serif text-h2 tabular-nums">{children}</span>
    </li>
  );
}
