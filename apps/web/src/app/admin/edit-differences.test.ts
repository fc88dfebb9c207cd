import { expect, test } from "vitest";
import { describeDifferences, sameEdit } from "./edit-differences.ts";

const opened = { name: "Ada", roles: ["student", "advisor"], quietOn: true, revision: 3 };

test("a newer revision with the same fields is the same edit, in whatever order the roles come", () => {
  expect(sameEdit(opened, { ...opened, roles: ["advisor", "student"], revision: 5 })).toBe(true);
});

test("each field that differs is shown in both versions, in words", () => {
  const theirs = { name: "Ada King", roles: ["admin"], quietOn: false, revision: 4 };
  expect(
    describeDifferences(opened, theirs, { name: "Name", roles: "Roles", quietOn: "Quiet hours" }),
  ).toEqual([
    { label: "Name", mine: "Ada", theirs: "Ada King" },
    { label: "Roles", mine: "Student, Advisor", theirs: "Admin" },
    { label: "Quiet hours", mine: "On", theirs: "Off" },
  ]);
});
