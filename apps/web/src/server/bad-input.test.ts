import type { Connection } from "@askaround/db";
import type { AnyTRPCProcedure, AnyTRPCRouter } from "@trpc/server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { appRouter } from "./app-router.ts";
import { allRows } from "./testing/all-rows.ts";
import { call, cookiesFor } from "./testing/call.ts";
import { ACTORS } from "./testing/matrix.ts";
import { startWeb } from "./testing/web.ts";
import { makeWorld } from "./testing/world.ts";

const anyRouter: AnyTRPCRouter = appRouter;
const procedures = Object.entries<AnyTRPCProcedure>(anyRouter._def.procedures);

const LONG = "long ".repeat(5_000);
const MISSING = Symbol("missing");
/** Values that make no sense somewhere, or look as if they did. */
const STRANGE: Readonly<Record<string, unknown>> = {
  missing: MISSING,
  null: null,
  empty: "",
  blank: " \t\n ",
  "far too long": LONG,
  "control characters": "a\u0000b\u0007",
  "direction overrides": "a\u202eb",
  "half a character": "\ud800",
  emoji: "🦜👩🏽‍🔬",
  "right to left": "שָׁלוֹם مرحبا",
  "year 1": "0001-01-01T00:00:00.000Z",
  "year 9999": "9999-12-31T23:59:59.999Z",
  "no such day": "2026-02-30",
  "no such zone": "Mars/Olympus_Mons",
  "no id": "not-an-id",
  "SQL and markup": "'; drop table people; -- <script>alert(1)</script>",
  "a huge number": 1e20,
  "a negative number": -1,
  "a fraction": 1.5,
  true: true,
  list: [null],
  object: { __proto__: null, constructor: "x" },
};

/** What zod says by itself: none of it is for people. */
const RAW = /Invalid|expected|received|undefined|NaN|Unrecognized|Too (?:big|small)|\bstring\b|\bobject\b/;

let owner: Connection;
let stop: () => Promise<void>;

beforeAll(async () => {
  ({ owner, stop } = await startWeb());
});
afterAll(() => stop());

for (const [path, { _def }] of procedures) {
  const row = allRows[path];
  const actor = ACTORS.find((name) => row?.expect[name] === "ok" && name !== "foreignAdmin");
  if (!row || !actor) continue;
  test(`${path} answers bad input of every kind with a sentence for the field`, async () => {
    const [world, other] = [await makeWorld(owner), await makeWorld(owner)];
    const type = _def.type === "mutation" ? "mutation" : "query";
    for (const { input, what } of spoiled(row.input(world), row.input(other))) {
      const { status, body } = await call(path, type, input, cookiesFor(actor, world, other));
      expect(status, `${what}: ${body}`).toBeLessThan(500);
      if (status >= 400) expect(problemsOf(body), what).toEqual([]);
    }
  });
}

/** The valid input with each of its parts in turn replaced by each strange value, and by another office's. */
function* spoiled(valid: unknown, foreign: unknown): Generator<{ input: unknown; what: string }> {
  const whole: readonly unknown[] = [null, "text", 7, [], { ...Object(valid), surprise: 1 }];
  for (const input of whole) yield { input, what: JSON.stringify(input) };
  for (const path of pathsIn(valid)) {
    for (const [name, value] of Object.entries(STRANGE)) {
      yield { input: replaced(valid, path, value), what: `${path.join(".")} is ${name}` };
    }
    yield { input: replaced(valid, path, at(foreign, path)), what: `${path.join(".")} is another office’s` };
  }
}

type Path = readonly string[];

function pathsIn(value: unknown, here: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return here.length > 0 ? [here] : [];
  const inner = Object.entries(value).flatMap(([key, part]) => pathsIn(part, [...here, key]));
  return here.length > 0 ? [here, ...inner] : inner;
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((part, key) => Reflect.get(Object(part), key), value);
}

function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  const copy: Record<string, unknown> = Array.isArray(value)
    ? Object.assign([], value)
    : { ...Object(value) };
  const part = replaced(Reflect.get(Object(value), key), rest, by);
  if (part === MISSING) delete copy[key];
  else copy[key] = part;
  return copy;
}

/** What is wrong with a refusal: nothing said, or something only a programmer understands. */
function problemsOf(body: string): string[] {
  const { error } = JSON.parse(body) as {
    error: { message: string; data: { code: string; fields?: Record<string, string> } };
  };
  const fields = Object.values(error.data.fields ?? {});
  const said = [error.message, ...fields];
  const problems = said.filter((sentence) => RAW.test(sentence) || !/[.?)]$/.test(sentence));
  if (error.data.code === "BAD_REQUEST" && fields.length === 0) problems.push(`no field: ${error.message}`);
  return problems;
}
