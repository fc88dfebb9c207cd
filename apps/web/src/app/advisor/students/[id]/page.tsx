import Link from "next/link";
import { Banner } from "@askaround/ui/banner";
import { buttonClass } from "@askaround/ui/button-class";
import { PageHeader } from "@askaround/ui/page-header";
import { routes } from "@/routes.ts";
import { now } from "@/server/clock.ts";
import { BackLink } from "@/shell/back-link.tsx";
import { readPage, type SearchParams } from "@/lists/address.ts";
import { Pager } from "@/lists/pager.tsx";
import { requireViewer } from "@/staff/require-viewer.ts";
import { required, trpc } from "@/trpc/server.tsx";
import { advisorWords } from "@/words/advisor.ts";
import { emailWords } from "@/words/emails.ts";
import { deskWords } from "@/words/prep-desk.ts";
import { About } from "./about.tsx";
import { Help } from "./help.tsx";
import { Mail } from "./mail.tsx";
import { PrepTasks } from "./prep-tasks.tsx";
import { Progress } from "./progress.tsx";
import { StudentRecord } from "./record.tsx";
import { Timeline } from "./timeline.tsx";

type StudentPageProps = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

const words = advisorWords.student;

// The same query as the page's own: asked once a request, and so noted once.
const studentQuery = (studentId: string) => trpc.students.view.queryOptions({ studentId });

export async function generateMetadata({ params }: StudentPageProps) {
  const student = await required(studentQuery((await params).id));
  return { title: student.name };
}

/** One student, as far as they share: facts, progress and the story of their meetings. */
export default async function StudentPage({ params, searchParams }: StudentPageProps) {
  const [{ id }, viewer, search] = await Promise.all([params, requireViewer(), searchParams]);
  const student = await required(studentQuery(id));
  const page = readPage(search["page"]);
  const [progress, meetings, remarks, flags, [problem], asked, eligibility, tasks, mail] = await Promise.all([
    required(trpc.students.progress.queryOptions({ studentId: id })),
    required(trpc.students.meetings.queryOptions({ studentId: id, page })),
    required(trpc.remarks.ofStudent.queryOptions({ studentId: id, page })),
    required(trpc.remarks.openFlags.queryOptions({ studentId: id })),
    required(trpc.emails.problems.queryOptions({ studentId: id })),
    required(trpc.help.ofStudent.queryOptions({ studentId: id })),
    required(trpc.eligibility.ofStudent.queryOptions({ studentId: id })),
    required(trpc.assignments.ofStudent.queryOptions({ studentId: id })),
    required(trpc.students.mail.queryOptions({ studentId: id })),
  ]);
  return (
    <>
      <PageHeader
        title={student.name}
        back={<BackLink href={routes.advisorStudents()}>{advisorWords.students.title}</BackLink>}
        actions={
          viewer.role === "advisor" ? (
            <Link href={routes.advisorAssign({ student: id })} className={buttonClass()} prefetch={false}>
              {deskWords.assign.link}
            </Link>
          ) : null
        }
      />
      {problem ? (
        <Banner tone="warn" title={emailWords.advisor.banner(student.name)} className="mb-4 text-sm">
          {emailWords.advisor.bannerBody(problem.address, problem.cause)}
        </Banner>
      ) : null}
      <Banner tone="info" className="mb-6 text-sm">
        {words.seen(student.name)}
      </Banner>
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="order-2 min-w-0 lg:order-none">
          <Timeline
            meetings={meetings}
            remarks={remarks}
            eligibility={eligibility}
            student={student}
            readerId={viewer.personId}
            zone={viewer.zone}
            now={now()}
          />
          <Pager
            page={meetings.page}
            pages={meetings.pages}
            hrefOf={(page) => routes.advisorStudent(id, { page: page > 1 ? String(page) : undefined })}
          />
        </div>
        <div className="flex flex-col gap-4">
          {progress.rows.map((row) => (
            <Progress key={row.cohortId} row={row} zone={viewer.zone} now={now()} />
          ))}
          <StudentRecord student={student} flags={flags} zone={viewer.zone} />
          <PrepTasks tasks={tasks} zone={viewer.zone} reads={viewer.role === "advisor"} />
          <Help requests={asked} name={student.name} zone={viewer.zone} />
          <Mail mail={mail} zone={viewer.zone} />
          <About student={student} zone={viewer.zone} />
        </div>
      </div>
    </>
  );
}
