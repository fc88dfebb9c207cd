import { expect, test } from "vitest";
import { AUDIT_AREAS, kindsIn } from "./areas.ts";
import { AUDIT_KINDS } from "./event.ts";

test("every act is in one area, and no area is empty", () => {
  const all = AUDIT_AREAS.map((area) => kindsIn(area));
  expect(all.flat().toSorted()).toEqual(AUDIT_KINDS.toSorted());
  for (const kinds of all) expect(kinds).not.toEqual([]);
});

test("what somebody looked at or took along is not hidden among what they changed", () => {
  expect(kindsIn("seen")).toEqual(["students.exported", "export.taken", "student.viewed"]);
  expect(kindsIn("refused")).toEqual(["refused"]);
});
