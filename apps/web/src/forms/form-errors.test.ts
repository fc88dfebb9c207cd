import { expect, test } from "vitest";
import { listFormErrors } from "./form-errors.ts";

test("every message is found, at its path, and nothing else", () => {
  const errors = {
    name: { type: "custom", message: "Enter a name", ref: { name: "name" } },
    suggestions: [undefined, { permission: { type: "custom", message: "Choose one" } }],
    people: { root: { type: "custom", message: "Add at least one person" } },
    quiet: { type: "custom", message: "" },
  };
  expect(listFormErrors(errors)).toEqual([
    { field: "name", message: "Enter a name" },
    { field: "suggestions.1.permission", message: "Choose one" },
    { field: "people", message: "Add at least one person" },
  ]);
});
