import { AppError } from "@askaround/core/shared";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connect, type Connection } from "../connect.ts";
import { createTestDb, type TestDb } from "../testing/index.ts";
import { asAppError, mayTryAgain } from "./database-errors.ts";

let home: TestDb;
let owner: Connection;

beforeAll(async () => {
  home = await createTestDb();
  owner = connect(home.ownerUrl, { max: 1 });
});
afterAll(async () => {
  await owner.close();
  await home.drop();
});

/** What the driver throws, under the name its class has once the code is minified. */
async function minified(sqlState: string): Promise<Error> {
  const thrown: unknown = await owner.sql
    .unsafe(
      `do $$ begin raise exception 'no' using errcode = '${sqlState}', constraint = 'people_email'; end $$`,
    )
    .then(
      () => null,
      (error: unknown) => error,
    );
  if (!(thrown instanceof Error)) throw new Error("The database did not refuse.");
  return new Error("Failed query", { cause: Object.assign(thrown, { name: "i" }) });
}

test("a duplicate is a conflict at its field", async () => {
  expect(asAppError(await minified("23505"))).toMatchObject({
    code: "conflict",
    fields: { email: expect.stringContaining("already") },
  });
});

test("a reference to nothing is not found", async () => {
  expect(asAppError(await minified("23503"))).toMatchObject({ code: "not_found" });
});

test("a deadlock and a serialization failure may be tried again", async () => {
  expect(mayTryAgain(await minified("40P01"))).toBe(true);
  expect(mayTryAgain(await minified("40001"))).toBe(true);
  expect(mayTryAgain(await minified("23505"))).toBe(false);
});

test("a lost connection and other faults stay what they are", () => {
  for (const code of ["ECONNRESET", "EPIPE", "CONNECTION_CLOSED"]) {
    const fault = Object.assign(new Error("gone"), { code });
    expect(asAppError(fault)).toBe(fault);
    expect(asAppError(fault)).not.toBeInstanceOf(AppError);
    expect(mayTryAgain(fault)).toBe(false);
  }
});
