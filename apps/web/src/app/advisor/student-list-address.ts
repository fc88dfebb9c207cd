import { readChoice, readFlag, readPage, readSearch, readWords, type SearchParams } from "@/lists/address.ts";
import { readStudies, type StudiesFilter, studiesQuery } from "@/lists/studies-address.ts";
import { advisorWords } from "@/words/advisor.ts";
import { overviewWords } from "@/words/overview.ts";
import { STUDENT_COLUMNS, type StudentColumn, USUAL_COLUMNS } from "@/words/student-columns.ts";
import type { RouterInputs } from "@/trpc/types.ts";

type ListInput = Required<RouterInputs["students"]["progress"]>;
export type StudentSort = NonNullable<ListInput["sort"]>;

export interface StudentListAddress extends StudiesFilter {
  readonly search: string | null;
  readonly stuck: boolean;
  readonly goal: "reached" | "below" | null;
  readonly reason: ListInput["reason"];
  readonly stage: ListInput["stage"];
  readonly reached: ListInput["reached"];
  /** What is shown beside the name; null for the usual. */
  readonly columns: readonly StudentColumn[] | null;
  readonly sort: StudentSort;
  readonly descending: boolean;
  readonly page: number;
}

const SORTS: Record<StudentSort, true> = {
  attention: true,
  name: true,
  cohort: true,
  program: true,
  year: true,
  held: true,
  goalOn: true,
  step: true,
  next: true,
  unsent: true,
  overdue: true,
  note: true,
  writeUp: true,
  suggested: true,
  lying: true,
  activity: true,
  stuck: true,
};

/** The order by this column; null where a list has none. */
export const readSort = (value: SearchParams[string]) => readChoice(value, SORTS);

/** In the address for the name, which is always shown: so that a choice of no other column is one too. */
export const NAME_ONLY = "name";

function readColumns(value: SearchParams[string]): readonly StudentColumn[] | null {
  const said = readWords(value);
  const columns = STUDENT_COLUMNS.filter((column) => said.includes(column));
  if (columns.length === 0 && !said.includes(NAME_ONLY)) return null;
  return columns.join() === USUAL_COLUMNS.join() ? null : columns;
}

export function readStudentList(params: SearchParams): StudentListAddress {
  return {
    search: readSearch(params["q"]),
    stuck: readFlag(params["stuck"], "1"),
    goal: readChoice(params["goal"], { reached: true, below: true }),
    reason: readChoice(params["reason"], advisorWords.reasons),
    stage: readChoice(params["stage"], overviewWords.stages),
    reached: readChoice(params["reached"], overviewWords.steps),
    ...readStudies(params),
    columns: readColumns(params["cols"]),
    sort: readSort(params["sort"]) ?? "attention",
    descending: readFlag(params["dir"], "desc"),
    page: readPage(params["page"]),
  };
}

/** The query of the same list with some of it changed. What is as it always is stays out of the address. */
export function studentListQuery(
  list: StudentListAddress,
  change: Partial<StudentListAddress> = {},
): Record<string, string | undefined> {
  const whole = { ...list, ...change };
  const { search, stuck, goal, reason, stage, reached, columns, sort, descending, page } = whole;
  return {
    q: search ?? undefined,
    stuck: stuck ? "1" : undefined,
    goal: goal ?? undefined,
    reason: reason ?? undefined,
    stage: stage ?? undefined,
    reached: reached ?? undefined,
    ...studiesQuery(whole),
    cols: columns === null ? undefined : [NAME_ONLY, ...columns].join(" "),
    sort: sort === "attention" ? undefined : sort,
    dir: descending ? "desc" : undefined,
    page: page > 1 ? String(page) : undefined,
  };
}

/** The order a column takes first: most or latest first where that is what one looks for. */
const DESCENDS_FIRST: ReadonlySet<StudentSort> = new Set([
  "held",
  "unsent",
  "overdue",
  "note",
  "writeUp",
  "suggested",
  "activity",
]);

/** What a list with these columns is offered to be ordered by where it has no headers: what it shows, and what it is ordered by. */
export function offeredSorts(list: StudentListAddress, shown: readonly StudentColumn[]): StudentSort[] {
  const offered: readonly string[] = ["name", ...shown, "attention", list.sort];
  return [...new Set(offered)].flatMap((column) => readSort(column) ?? []);
}

/** What the header of a column leads to, and how the list is ordered by it now. */
export function sortOf(list: StudentListAddress, sort: StudentSort) {
  const active = list.sort === sort;
  const descending = active ? !list.descending : DESCENDS_FIRST.has(sort);
  const direction = active ? (list.descending ? "descending" : "ascending") : "none";
  return { query: studentListQuery(list, { sort, descending, page: 1 }), direction } as const;
}

export function isFiltered(list: StudentListAddress): boolean {
  return (
    list.search !== null ||
    list.stuck ||
    [
      list.goal,
      list.reason,
      list.stage,
      list.reached,
      list.program,
      list.graduationYear,
      list.firstGeneration,
    ].some((choice) => choice !== null)
  );
}

/** What narrows the list, without its columns, order and page. */
export function filtersOf(list: StudentListAddress) {
  const { columns: _columns, sort: _sort, descending: _descending, page: _page, ...filters } = list;
  return filters;
}

/** What the server is asked for: everything but what is shown of it. */
export function progressOf(list: StudentListAddress) {
  const { columns: _columns, ...asked } = list;
  return asked;
}

/** In the order in which they stand; a cohort's own list says nothing of cohorts. */
export function shownColumns(list: StudentListAddress, ofCohort: boolean): readonly StudentColumn[] {
  const shown = list.columns ?? USUAL_COLUMNS;
  return ofCohort ? shown.filter((column) => column !== "cohort") : shown;
}

/** The same columns and order of everybody. */
export function clearedQuery({ columns, sort, descending }: StudentListAddress) {
  return studentListQuery({ ...readStudentList({}), columns, sort, descending });
}
