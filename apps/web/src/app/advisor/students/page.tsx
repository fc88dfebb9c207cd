import { redirect } from "next/navigation";
import { PageHeader } from "@askaround/ui/page-header";
import { requireViewer } from "@/staff/require-viewer.ts";
import type { SearchParams } from "@/lists/address.ts";
import { required, trpc } from "@/trpc/server.tsx";
import { advisorWords } from "@/words/advisor.ts";
import { readStudentList } from "../student-list-address.ts";
import { StudentList } from "../student-list.tsx";
import { everybodyHref, problemOf, viewHref } from "../views/view-address.ts";

export const metadata = { title: advisorWords.students.title };

export default async function StudentsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [viewer, params] = await Promise.all([requireViewer(), searchParams]);
  if (Object.keys(params).length === 0) await openFirstView();
  return (
    <>
      <PageHeader title={advisorWords.students.title} />
      <StudentList list={readStudentList(params)} cohortId={null} hrefOf={everybodyHref} zone={viewer.zone} />
    </>
  );
}

/** Who opens the list without asking for anything of it gets the view they chose to open first. */
async function openFirstView(): Promise<void> {
  const views = await required(trpc.views.list.queryOptions());
  const first = views.find((view) => view.first && problemOf(view) === null);
  if (first) redirect(viewHref(first));
}
