import { Banner } from "@askaround/ui/banner";
import { PageHeader } from "@askaround/ui/page-header";
import { routes } from "@/routes.ts";
import { BackLink } from "@/shell/back-link.tsx";
import { required, trpc } from "@/trpc/server.tsx";
import { adminWords } from "@/words/admin.ts";
import { cohortRuleWords as words } from "@/words/cohort-rules.ts";
import { withChosen } from "./with-chosen.ts";
import { RuleForm } from "./rule-form.tsx";

type RulePageProps = { params: Promise<{ id: string }> };

const cohortQuery = (cohortId: string) => trpc.cohorts.get.queryOptions({ cohortId });

export async function generateMetadata({ params }: RulePageProps) {
  const cohort = await required(cohortQuery((await params).id));
  return { title: words.pageTitle(cohort.name) };
}

export default async function RulePage({ params }: RulePageProps) {
  const { id } = await params;
  const [cohort, programs] = await Promise.all([
    required(cohortQuery(id)),
    required(trpc.cohorts.programs.queryOptions()),
  ]);
  const archived = cohort.archivedAt !== null;
  return (
    <div className="max-w-[44rem]">
      <PageHeader
        title={words.pageTitle(cohort.name)}
        lede={words.lede}
        back={<BackLink href={routes.adminCohort(id)}>{cohort.name}</BackLink>}
      />
      {archived ? (
        <Banner tone="warn" title={adminWords.cohort.archive.readOnly}>
          {adminWords.cohort.archive.readOnlyBody}
        </Banner>
      ) : (
        <RuleForm
          cohortId={id}
          joins={cohort.joins}
          revision={cohort.revision}
          programs={withChosen(programs, cohort.joins)}
        />
      )}
    </div>
  );
}
