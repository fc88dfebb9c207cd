import { expect, test } from "vitest";
import { withoutWords } from "./log.ts";

test("a fault in the log names its kinds, codes and places, and no word anybody wrote", () => {
  const refused = Object.assign(new Error('invalid input: "my secret"'), {
    code: "22P02",
    detail: "Key (notes)=(my secret)",
    constraint_name: "people_email",
  });
  const failed = new Error("Failed query: insert\nparams: my secret,maya@x.test", { cause: refused });
  const told = withoutWords(Object.assign(failed, { query: "insert ($1)", params: ["my secret"] }));
  expect(told).toMatchObject([{ query: "insert ($1)" }, { code: "22P02", constraint: "people_email" }]);
  expect(JSON.stringify(told)).toContain("log.test.ts");
  expect(JSON.stringify(told)).not.toMatch(/secret|maya/);
  expect(withoutWords("my secret")).toEqual([{ name: "string" }]);
});
