import Link from "next/link";
import { dateIn } from "@askaround/core/shared";
import { buttonClass } from "@askaround/ui/button-class";
import { EmptyState } from "@askaround/ui/empty-state";
import { PageHeader } from "@askaround/ui/page-header";
import type { SearchParams } from "@/lists/address.ts";
import { routes } from "@/routes.ts";
import { now } from "@/server/clock.ts";
import { requireViewer } from "@/staff/require-viewer.ts";
import { required, trpc } from "@/trpc/server.tsx";
import { deskWords } from "@/words/prep-desk.ts";
import { AssignForm } from "./assign-form.tsx";
import { Given } from "./given.tsx";

const words = deskWords.assign;

export const metadata = { title: words.title };

const one = (value: string | readonly string[] | undefined) => (typeof value === "string" ? value : null);

/** What, to whom, by when: three steps on one page, with what it does counted beside them. */
export default async function AssignPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [viewer, params] = await Promise.all([requireViewer(), searchParams]);
  const [templates, cohorts, given] = await Promise.all([
    required(trpc.templates.list.queryOptions()),
    required(trpc.cohorts.list.queryOptions()),
    required(trpc.assignments.list.queryOptions()),
  ]);
  const student = one(params["student"]);
  const record = student ? await required(trpc.students.view.queryOptions({ studentId: student })) : null;
  const open = cohorts.filter(({ archivedAt }) => archivedAt === null);
  const live = templates.filter(({ archivedAt }) => archivedAt === null);
  return (
    <>
      <PageHeader
        title={words.title}
        lede={words.lede}
        actions={
          <Link href={routes.advisorTemplates()} className={buttonClass()}>
            {words.templates}
          </Link>
        }
      />
      {live.length === 0 ? (
        <EmptyState title={words.noTemplates}>{deskWords.templates.lede}</EmptyState>
      ) : (
        <AssignForm
          templates={live.map(({ id, name, content }) => ({ id, name, lede: content.lede }))}
          cohorts={open.map(({ id, name, students }) => ({ id, name, students }))}
          cohortId={one(params["cohort"])}
          student={record ? { id: record.id, name: record.name } : null}
          today={dateIn(now(), viewer.officeZone)}
        />
      )}
      <Given given={given} zone={viewer.zone} />
    </>
  );
}
