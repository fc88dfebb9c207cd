import { expect, test } from "vitest";
import {
  isChosen,
  MOST_NAMED,
  NOBODY,
  readChosen,
  toggled,
  withChosen,
  writeChosen,
} from "./chosen-address.ts";

const idAt = (index: number) => `01a098ec-0600-7466-b11e-${index.toString(16).padStart(12, "0")}`;
const [ada = "", ben = "", cam = ""] = [1, 2, 0xffff_ffff_ffff].map(idAt);
const many = (count: number) => Array.from({ length: count }, (_, index) => idAt(index));

test.each([
  { chosen: NOBODY },
  { chosen: { all: true, studentIds: [] } },
  { chosen: { all: true, studentIds: [ada, cam] } },
  { chosen: { all: false, studentIds: [ben] } },
  { chosen: { all: false, studentIds: many(MOST_NAMED) } },
])("a choice comes back from the address it is written to", ({ chosen }) => {
  expect(readChosen(writeChosen(chosen))).toEqual({ chosen, problem: null });
});

test("an address stays short and needs no escapes", () => {
  const text = writeChosen({ all: true, studentIds: many(MOST_NAMED) });
  expect(text.length).toBeLessThan(4_700);
  expect(withChosen("/advisor/students?q=a%26b", text)).toBe(`/advisor/students?q=a%26b&chosen=${text}`);
  expect(withChosen("/advisor/students?chosen=all", "")).toBe("/advisor/students");
});

test("one who is named twice is chosen once", () => {
  const text = `${writeChosen({ all: false, studentIds: [ada] })}.${writeChosen({ all: false, studentIds: [ada] })}`;
  expect(readChosen(text).chosen.studentIds).toEqual([ada]);
});

const short = writeChosen({ all: false, studentIds: [ada] });
test.each([
  { text: "none", problem: { kind: "unreadable", at: 1, of: 1 } },
  { text: `${short}.${short.slice(0, 20)}`, problem: { kind: "unreadable", at: 2, of: 2 } },
  { text: `all.${short}..${short}`, problem: { kind: "unreadable", at: 2, of: 3 } },
  { text: `${short}.`, problem: { kind: "unreadable", at: 2, of: 2 } },
  // A last letter that carries bits which no id has.
  { text: `${short.slice(0, 21)}B`, problem: { kind: "unreadable", at: 1, of: 1 } },
  { text: many(MOST_NAMED + 1).join("."), problem: { kind: "too_many", named: 201 } },
])("of $problem.kind nobody is chosen, and it says which", ({ text, problem }) => {
  expect(readChosen(text)).toEqual({ chosen: NOBODY, problem });
});

test("ticking takes one in or out, of some as of all", () => {
  const but = toggled({ all: true, studentIds: [] }, ada);
  expect(but).toEqual({ all: true, studentIds: [ada] });
  expect([ada, ben].map((id) => isChosen({ all: true, studentIds: [ada] }, id))).toEqual([false, true]);
  expect(toggled({ all: false, studentIds: [ada, ben] }, ada)).toEqual({ all: false, studentIds: [ben] });
  expect(toggled({ all: false, studentIds: many(MOST_NAMED) }, cam)).toBeNull();
});
