import Link from "next/link";
import { buttonClass } from "@askaround/ui/button-class";
import { EmptyState } from "@askaround/ui/empty-state";
import { ScreenState } from "@askaround/ui/screen-state";
import { now } from "@/server/clock.ts";
import { Definitions } from "@/staff/definitions.tsx";
import { Pager } from "@/staff/pager.tsx";
import { required, trpc } from "@/trpc/server.tsx";
import { advisorWords } from "@/words/advisor.ts";
import { staffWords } from "@/words/staff.ts";
import { StudentFilters } from "./student-filters.tsx";
import { isFiltered, type StudentListAddress, studentListQuery } from "./student-list-address.ts";
import { StudentTable } from "./student-table.tsx";

export type StudentListProps = {
  list: StudentListAddress;
  /** Null for every cohort of the advisor. */
  cohortId: string | null;
  hrefOf: (query?: Record<string, string | undefined>) => string;
  zone: string;
};

const words = advisorWords.students;

/** The filtered, ordered page of students that an address names, with what its figures mean. */
export async function StudentList({ list, cohortId, hrefOf, zone }: StudentListProps) {
  const students = await required(trpc.students.progress.queryOptions({ ...list, cohortId }));
  const filtered = isFiltered(list);
  if (students.total === 0 && !filtered) {
    return <EmptyState title={words.noStudents.title}>{words.noStudents.body}</EmptyState>;
  }
  return (
    <>
      <StudentFilters list={list} action={hrefOf()} />
      {students.rows.length === 0 ? (
        <Nothing beyond={students.total > 0} list={list} hrefOf={hrefOf} />
      ) : (
        <StudentTable
          students={students}
          list={list}
          caption={(filtered ? words.captionFiltered : words.caption)(students.total)}
          hrefOf={hrefOf}
          zone={zone}
          now={now()}
          showCohort={cohortId === null}
        />
      )}
      <Pager
        page={students.page}
        pages={students.pages}
        hrefOf={(page) => hrefOf(studentListQuery(list, { page }))}
      />
      <Definitions
        title={words.definitionsTitle}
        terms={words.definitions}
        {...(cohortId === null ? { note: words.perCohort } : {})}
      />
    </>
  );
}

type NothingProps = Pick<StudentListProps, "list" | "hrefOf"> & { beyond: boolean };

/** Either no student matches, or the address names a page after the last. */
function Nothing({ beyond, list, hrefOf }: NothingProps) {
  const { title, body } = beyond ? staffWords.noSuchPage : words.noResults;
  const href = beyond ? hrefOf(studentListQuery(list, { page: 1 })) : hrefOf();
  return (
    <ScreenState
      kind="no-results"
      title={title}
      actions={
        <Link href={href} className={buttonClass()}>
          {beyond ? staffWords.noSuchPage.action : words.filters.clear}
        </Link>
      }
    >
      {body}
    </ScreenState>
  );
}
