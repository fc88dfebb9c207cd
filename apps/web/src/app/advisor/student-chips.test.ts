import { expect, test } from "vitest";
import { studentChips } from "./student-chips.ts";
import { filtersOf, readStudentList } from "./student-list-address.ts";

const hrefOf = (query: Record<string, string | undefined>) =>
  new URLSearchParams(
    Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined),
  ).toString();

const EACH = {
  stuck: "1",
  goal: "below",
  stage: "met",
  reached: "asked",
  reason: "silent",
  program: "Biology",
  year: "2028",
  first: "no",
} as const;

test.each([
  ["stuck", "Needs you"],
  ["goal", "Goal: Not yet reached"],
  ["stage", "Latest step: Met"],
  ["reached", "Only those who: asked for a meeting"],
  ["reason", "Nothing recorded for a while"],
  ["program", "Program: Biology"],
  ["year", "Graduates in 2028"],
  ["first", "First generation: No"],
] as const)("%s is called “%s”, and its way out leaves the rest", (name, label) => {
  const chips = studentChips(readStudentList({ ...EACH, q: "Ada", sort: "held", page: "3" }), hrefOf);
  const { without } = chips.find((chip) => chip.label === label) ?? { without: "" };
  const { [name]: _out, ...rest } = EACH;
  expect(Object.fromEntries(new URLSearchParams(without))).toEqual({ ...rest, q: "Ada", sort: "held" });
});

test("every filter but the words has a way out, and a list of everybody none", () => {
  const list = readStudentList(EACH);
  const { search: _words, ...filters } = filtersOf(list);
  expect(studentChips(list, hrefOf)).toHaveLength(Object.keys(filters).length);
  expect(studentChips(readStudentList({}), hrefOf)).toEqual([]);
});
