import { dateIn } from "@askaround/core/shared";
import { EmptyState } from "@askaround/ui/empty-state";
import { now } from "@/server/clock.ts";
import { Definitions } from "@/staff/definitions.tsx";
import { NoRows } from "@/lists/no-rows.tsx";
import { Pager } from "@/lists/pager.tsx";
import { requireViewer } from "@/staff/require-viewer.ts";
import { required, trpc } from "@/trpc/server.tsx";
import { advisorWords } from "@/words/advisor.ts";
import { columnName, columnWords, type StudentColumn } from "@/words/student-columns.ts";
import { BulkBar } from "./bulk/bulk-bar.tsx";
import { ChosenLink } from "./bulk/keep-chosen.tsx";
import { StudentFilters } from "./student-filters.tsx";
import {
  filtersOf,
  isFiltered,
  clearedQuery,
  progressOf,
  shownColumns,
  type StudentListAddress,
  studentListQuery,
} from "./student-list-address.ts";
import { SavedViews } from "./views/saved-views.tsx";
import { queryOf } from "./views/view-address.ts";
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
  const [{ officeZone }, views, students] = await Promise.all([
    requireViewer(),
    required(trpc.views.list.queryOptions()),
    required(trpc.students.progress.queryOptions({ ...progressOf(list), cohortId })),
  ]);
  const filtered = isFiltered(list);
  const saved = <SavedViews views={views} cohortId={cohortId} query={queryOf(list)} />;
  const shown = shownColumns(list, cohortId !== null);
  if (students.total === 0 && !filtered) {
    return (
      <>
        {saved}
        <EmptyState title={words.noStudents.title}>{words.noStudents.body}</EmptyState>
      </>
    );
  }
  return (
    <>
      {saved}
      <StudentFilters list={list} hrefOf={hrefOf} ofCohort={cohortId !== null} />
      {students.rows.length === 0 ? (
        <NoRows
          beyond={students.total > 0}
          title={words.noResults.title}
          body={words.noResults.body}
          first={hrefOf(studentListQuery(list, { page: 1 }))}
          clear={hrefOf(clearedQuery(list))}
        />
      ) : (
        <>
          <BulkBar
            filters={{ ...filtersOf(list), cohortId }}
            order={{ sort: list.sort, descending: list.descending }}
            columns={list.columns === null ? null : [...shown]}
            total={students.more ? null : students.total}
            today={dateIn(now(), officeZone)}
          />
          <StudentTable
            students={students}
            list={list}
            caption={
              (filtered ? words.captionFiltered : words.caption)(students.total, students.more) +
              columnWords.orderedBy(columnName(list.sort))
            }
            hrefOf={hrefOf}
            zone={zone}
            now={now()}
            shown={shown}
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
        terms={definitionsOf(shown)}
        {...(cohortId === null ? { note: words.perCohort } : {})}
      />
    </>
  );
}

/** What the columns that are shown mean. */
function definitionsOf(shown: readonly StudentColumn[]) {
  return shown.flatMap((column) => {
    const detail = columnWords.definitions[column];
    return detail ? [{ term: columnWords.labels[column], detail }] : [];
  });
}
