import { PageHeader } from "@askaround/ui/page-header";
import { routes } from "@/routes.ts";
import { BackLink } from "@/shell/back-link.tsx";
import type { SearchParams } from "@/lists/address.ts";
import { required, trpc } from "@/trpc/server.tsx";
import { rosterWords as words } from "@/words/roster.ts";
import { RosterDesk } from "./roster-desk.tsx";

export const metadata = { title: words.title };

/** The address may name the cohort to begin with. */
export default async function RosterPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [params, cohorts] = await Promise.all([searchParams, required(trpc.cohorts.list.queryOptions())]);
  const open = cohorts.filter(({ archivedAt }) => archivedAt === null);
  return (
    <div className="max-w-[56rem]">
      <PageHeader
        title={words.title}
        lede={words.lede}
        back={<BackLink href={routes.adminPeople()}>{words.back}</BackLink>}
      />
      <RosterDesk
        cohorts={open.map(({ id, name }) => ({ id, name }))}
        cohortId={open.find(({ id }) => id === params["cohort"])?.id ?? null}
      />
    </div>
  );
}
