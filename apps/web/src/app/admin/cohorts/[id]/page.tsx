import { Card } from "@askaround/ui/card";
import { PageHeader } from "@askaround/ui/page-header";
import { Time } from "@askaround/ui/time";
import { routes } from "@/routes.ts";
import { BackLink } from "@/shell/back-link.tsx";
import { readPage, readSearch, type SearchParams } from "@/lists/address.ts";
import { requireViewer } from "@/staff/require-viewer.ts";
import { required, trpc } from "@/trpc/server.tsx";
import { adminWords } from "@/words/admin.ts";
import { Banner } from "@askaround/ui/banner";
import { AddMember } from "./add-member.tsx";
import { Advisors } from "./advisors.tsx";
import { Archive } from "./archive.tsx";
import { ChangeCohortForm } from "./change-cohort-form.tsx";
import { RuleCard } from "./rule-card.tsx";
import { CohortRulesRead } from "./rules-read.tsx";
import { Roster } from "./roster.tsx";

type CohortPageProps = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

const words = adminWords.cohort;
const cohortQuery = (cohortId: string) => trpc.cohorts.get.queryOptions({ cohortId });

export async function generateMetadata({ params }: CohortPageProps) {
  const cohort = await required(cohortQuery((await params).id));
  return { title: cohort.name };
}

export default async function CohortPage({ params, searchParams }: CohortPageProps) {
  const [{ id }, viewer, address] = await Promise.all([params, requireViewer(), searchParams]);
  const cohort = await required(cohortQuery(id));
  const archived = cohort.archivedAt !== null;
  const search = readSearch(address["q"]);
  const [advisors, roster] = await Promise.all([
    required(trpc.cohorts.advisors.queryOptions({ cohortId: id })),
    required(trpc.cohorts.roster.queryOptions({ cohortId: id, search, page: readPage(address["page"]) })),
  ]);
  return (
    <>
      <PageHeader
        title={cohort.name}
        eyebrow={
          <>
            <Time on={cohort.startsOn} format="date" /> – <Time on={cohort.endsOn} format="date" />
          </>
        }
        lede={words.figures(cohort)}
        back={<BackLink href={routes.adminCohorts()}>{words.back}</BackLink>}
        actions={<Archive cohortId={id} archived={archived} />}
      />
      {archived ? (
        <Banner tone="warn" title={words.archive.readOnly} className="mb-6">
          {words.archive.readOnlyBody}
        </Banner>
      ) : null}
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <Card title={words.details}>
          {archived ? <CohortRulesRead cohort={cohort} /> : <ChangeCohortForm cohort={cohort} />}
        </Card>
        <div className="flex flex-col gap-4">
          <Card title={words.advisors}>
            <Advisors cohortId={id} advisors={advisors} fixed={archived} />
            {archived ? null : <AddMember cohortId={id} role="advisor" />}
          </Card>
          <RuleCard cohort={cohort} archived={archived} />
          {archived ? null : (
            <Card title={words.enrol}>
              <AddMember cohortId={id} role="student" />
            </Card>
          )}
        </div>
      </div>
      <Roster cohortId={id} fixed={archived} roster={roster} search={search} zone={viewer.zone} />
    </>
  );
}
