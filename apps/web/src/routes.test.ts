import { expect, test } from "vitest";
import { routes } from "./routes.ts";

test("an id is one segment of a path, whatever is in it", () => {
  expect(routes.person("a/../b?c")).toBe("/people/a%2F..%2Fb%3Fc");
});

test("a query leaves out what is not given", () => {
  expect(routes.meetingNew({ contact: "7", date: undefined })).toBe("/meetings/new?contact=7");
  expect(routes.people({})).toBe("/people");
});
