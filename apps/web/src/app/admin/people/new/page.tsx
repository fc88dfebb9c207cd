import { PageHeader } from "@askaround/ui/page-header";
import { routes } from "@/routes.ts";
import { BackLink } from "@/shell/back-link.tsx";
import { readChoice, type SearchParams } from "@/lists/address.ts";
import { requireViewer } from "@/staff/require-viewer.ts";
import { required, trpc } from "@/trpc/server.tsx";
import { adminWords } from "@/words/admin.ts";
import { AddPersonForm } from "./add-person-form.tsx";

const words = adminWords.person;

export const metadata = { title: words.newTitle };

/** The address may name the role and the cohort to begin with. */
export default async function NewPersonPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [viewer, params, cohorts] = await Promise.all([
    requireViewer(),
    searchParams,
    required(trpc.cohorts.list.queryOptions()),
  ]);
  const cohort = cohorts.find(({ id }) => id === params["cohort"]);
  return (
    <div className="max-w-[36rem]">
      <PageHeader
        title={words.newTitle}
        lede={words.newLede}
        back={<BackLink href={routes.adminPeople()}>{words.back}</BackLink>}
      />
      <AddPersonForm
        zone={viewer.officeZone}
        roles={[readChoice(params["role"], adminWords.roles) ?? "student"]}
        cohortId={cohort?.id ?? ""}
        cohorts={cohorts.map(({ id, name }) => ({ id, name }))}
      />
    </div>
  );
}
