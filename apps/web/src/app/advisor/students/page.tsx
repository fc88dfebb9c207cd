import { PageHeader } from "@askaround/ui/page-header";
import { routes } from "@/routes.ts";
import { requireViewer } from "@/staff/require-viewer.ts";
import type { SearchParams } from "@/lists/address.ts";
import { advisorWords } from "@/words/advisor.ts";
import { readStudentList } from "../student-list-address.ts";
import { StudentList } from "../student-list.tsx";

export const metadata = { title: advisorWords.students.title };

export default async function StudentsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [viewer, params] = await Promise.all([requireViewer(), searchParams]);
  return (
    <>
      <PageHeader title={advisorWords.students.title} />
      <StudentList
        list={readStudentList(params)}
        cohortId={null}
        hrefOf={routes.advisorStudents}
        zone={viewer.zone}
      />
    </>
  );
}
