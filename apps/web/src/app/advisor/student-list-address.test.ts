import { expect, test } from "vitest";
import { STUDENT_COLUMNS } from "@/words/student-columns.ts";
import {
  clearedQuery,
  offeredSorts,
  readSort,
  readStudentList,
  shownColumns,
  sortOf,
  studentListQuery,
} from "./student-list-address.ts";

const usual = ["cohort", "held", "next", "overdue", "activity", "attention"];

test.each([
  { said: undefined, columns: null, shown: usual },
  { said: "", columns: null, shown: usual },
  { said: "salary", columns: null, shown: usual },
  // As a form says it, the usual ones ticked: nothing was chosen.
  { said: ["name", ...usual], columns: null, shown: usual },
  { said: ["name cohort", "held", "next", "overdue", "activity", "attention"], columns: null, shown: usual },
  { said: "name", columns: [], shown: [] },
  // However they are said, they stand in one order, and each once.
  { said: ["name", "stuck", "held", "held"], columns: ["held", "stuck"], shown: ["held", "stuck"] },
  { said: "name note year", columns: ["year", "note"], shown: ["year", "note"] },
])("columns said as $said", ({ said, columns, shown }) => {
  const list = readStudentList({ cols: said });
  expect(list.columns).toEqual(columns);
  expect(shownColumns(list, false)).toEqual(shown);
  expect(shownColumns(list, true)).toEqual(shown.filter((column) => column !== "cohort"));
  // The address of the list is the list.
  expect(readStudentList(studentListQuery(list))).toEqual(list);
});

test("clearing the filters keeps the columns and the order", () => {
  const list = readStudentList({
    cols: "name year",
    q: "Ada",
    stuck: "1",
    sort: "held",
    dir: "desc",
    page: "3",
  });
  expect(clearedQuery(list)).toMatchObject({ cols: "name year", sort: "held", dir: "desc" });
  expect(readStudentList(clearedQuery(list))).toMatchObject({ search: null, stuck: false, page: 1 });
});

test("a list is ordered by whatever it shows but by yes and no, and says which way", () => {
  expect(STUDENT_COLUMNS.filter((column) => readSort(column) === null)).toEqual(["first"]);
  for (const column of STUDENT_COLUMNS) {
    const sort = readSort(column);
    if (sort === null || sort === "attention") continue;
    const first = sortOf(readStudentList({}), sort);
    const there = sortOf(readStudentList(first.query), sort);
    const back = sortOf(readStudentList(there.query), sort);
    expect([first.direction, there.direction, back.direction].toSorted()).toEqual([
      "ascending",
      "descending",
      "none",
    ]);
    expect(back.query).toEqual(first.query);
  }
});

test("without headers it is offered what is shown, what it always is, and what it is", () => {
  const list = readStudentList({ cols: "name first year", sort: "held" });
  expect(offeredSorts(list, shownColumns(list, false))).toEqual(["name", "year", "attention", "held"]);
});
