import { dateIn } from "@askaround/core/shared";
import { EmptyState } from "@askaround/ui/empty-state";
import { now } from "@/server/clock.ts";
import { Definitions } from "@/staff/definitions.tsx";
import { NoRows } from "@/lists/no-rows.tsx";
import { Pager } from "@/lists/pager.tsx";
import { requireViewer } from "@/staff/require-viewer.ts";
import { required, trpc } from "@/trpc/server.tsx";
import { advisorWords } from "@/words/advisor.ts";
import { BulkBar } from "./bulk/bulk-bar.tsx";
import { ChosenLink } from "./bulk/keep-chosen.tsx";
import { StudentFilters } from "./student-filters.tsx";
import { filtersOf, isFiltered, type StudentListAddress, studentListQuery } from "./student-list-address.ts";
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
  const [{ officeZone }, students] = await Promise.all([
    requireViewer(),
    required(trpc.students.progress.queryOptions({ ...list, cohortId })),
  ]);
  const filtered = isFiltered(list);
  if (students.total === 0 && !filtered) {
    return <EmptyState title={words.noStudents.title}>{words.noStudents.body}</EmptyState>;
  }
  return (
    <>
      <StudentFilters list={list} action={hrefOf()} />
      {students.rows.length === 0 ? (
        <NoRows
          beyond={students.total > 0}
          title={words.noResults.title}
          body={words.noResults.body}
          first={hrefOf(studentListQuery(list, { page: 1 }))}
          clear={hrefOf()}
        />
      ) : (
        <>
          <BulkBar
            filters={{ ...filtersOf(list), cohortId }}
            order={{ sort: list.sort, descending: list.descending }}
            total={students.total}
            today={dateIn(now(), officeZone)}
          />
          <StudentTable
            students={students}
            list={list}
            caption={(filtered ? words.captionFiltered : words.caption)(students.total)}
            hrefOf={hrefOf}
            zone={zone}
            now={now()}
            showCohort={cohortId === null}
          />
        </>
      )}
      <Pager
        page={students.page}
        pages={students.pages}
        hrefOf={(page) => hrefOf(studentListQuery(list, { page }))}
        link={ChosenLink}
      />
      <Definitions
        title={words.definitionsTitle}
        terms={words.definitions}
        {...(cohortId === null ? { note: words.perCohort } : {})}
      />
    </>
  );
}
