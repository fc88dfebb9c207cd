import { expect, test } from "vitest";
import { readStudentList } from "../student-list-address.ts";
import { everybodyHref, problemOf, queryOf, readQuery, viewHref } from "./view-address.ts";

const list = readStudentList({
  q: "Ada O’Neil & co",
  stuck: "1",
  cols: "name held",
  sort: "held",
  page: "4",
});

test("a view is kept from the first page, and is the list it was saved from", () => {
  const query = queryOf(list);
  expect(query).not.toMatch(/page/);
  expect(query).toMatch(/^[!-~]*$/);
  expect(readQuery(query)).toEqual({ ...list, page: 1 });
  expect(queryOf(readStudentList({}))).toBe("");
});

test.each([
  { cohort: null, query: "stuck=1", problem: null },
  { cohort: null, query: "", problem: null },
  { cohort: "open", query: "cols=name+held", problem: null },
  { cohort: "archived", query: "stuck=1", problem: "archived" },
  { cohort: "gone", query: "stuck=1", problem: "gone" },
  { cohort: null, query: "reason=never_heard_of", problem: "unread" },
  { cohort: null, query: "cols=name+salary", problem: "unread" },
] as const)("$query of a cohort that is $cohort: $problem", ({ cohort, query, problem }) => {
  expect(problemOf({ cohort, query })).toBe(problem);
});

test("a view leads to its list, and one of nothing to everybody", () => {
  expect(viewHref({ cohortId: null, query: "stuck=1" })).toBe("/advisor/students?stuck=1");
  expect(viewHref({ cohortId: "c1", query: "stuck=1" })).toBe("/advisor/cohorts/c1?stuck=1");
  expect(viewHref({ cohortId: null, query: "" })).toBe("/advisor/students?view=all");
  expect(everybodyHref({ q: undefined })).toBe("/advisor/students?view=all");
  expect(everybodyHref()).toBe("/advisor/students");
});
