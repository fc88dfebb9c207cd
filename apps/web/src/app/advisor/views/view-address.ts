import { routes } from "@/routes.ts";
import type { RouterOutputs } from "@/trpc/types.ts";
import { readStudentList, type StudentListAddress, studentListQuery } from "../student-list-address.ts";

export type SavedView = RouterOutputs["views"]["list"][number];

/** Asks for everybody, whatever view opens first. */
export const EVERYBODY = { view: "all" } as const;

/** The page of all students, which a form adds its query to; with a query that asks for nothing, everybody. */
export function everybodyHref(query?: Record<string, string | undefined>): string {
  if (query === undefined) return routes.advisorStudents();
  const asks = Object.values(query).some((value) => value !== undefined);
  return routes.advisorStudents(asks ? query : EVERYBODY);
}

/** The query as it is kept with a view: always from the first page. */
export function queryOf(list: StudentListAddress): string {
  const given = Object.entries(studentListQuery(list, { page: 1 })).filter(
    (pair): pair is [string, string] => pair[1] !== undefined,
  );
  return new URLSearchParams(given).toString();
}

export function readQuery(query: string): StudentListAddress {
  return readStudentList(Object.fromEntries(new URLSearchParams(query)));
}

/** What keeps a view from being what it was when it was saved; null when nothing does. */
export function problemOf({ cohort, query }: Pick<SavedView, "cohort" | "query">) {
  if (cohort === "gone" || cohort === "archived") return cohort;
  return queryOf(readQuery(query)) === query ? null : "unread";
}

/** Where a view leads. */
export function viewHref({
  cohortId,
  query,
}: {
  readonly cohortId: string | null;
  readonly query: string;
}): string {
  const asked = Object.fromEntries(new URLSearchParams(query));
  return cohortId === null ? everybodyHref(asked) : routes.advisorCohort(cohortId, asked);
}
