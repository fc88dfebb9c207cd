import type { Connection } from "@askaround/db";
import type { AnyTRPCProcedure, AnyTRPCRouter } from "@trpc/server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { appRouter } from "./app-router.ts";
import { allRows } from "./testing/all-rows.ts";
import { call, cookiesFor } from "./testing/call.ts";
import { ACTORS, type ActorName } from "./testing/matrix.ts";
import { startWeb } from "./testing/web.ts";
import { makeWorld, nowhere, type Place, type World } from "./testing/world.ts";

const anyRouter: AnyTRPCRouter = appRouter;
const procedures = Object.entries<AnyTRPCProcedure>(anyRouter._def.procedures).map(([path, { _def }]) => ({
  path,
  type: _def.type === "mutation" ? ("mutation" as const) : ("query" as const),
}));

let owner: Connection;
let stop: () => Promise<void>;
/** For calls that change nothing. */
let world: World;
let foreign: World;

beforeAll(async () => {
  ({ owner, stop } = await startWeb());
  [world, foreign] = await Promise.all([makeWorld(owner), makeWorld(owner)]);
});
afterAll(() => stop());

test("every procedure has a row, and every row a procedure", () => {
  expect(Object.keys(allRows).toSorted()).toEqual(procedures.map(({ path }) => path).toSorted());
});

for (const { path, type } of procedures) {
  const row = allRows[path];
  if (!row) continue;
  for (const actor of ACTORS) {
    const outcome = row.expect[actor];
    test(`${path} by ${actor}: ${outcome}`, async () => {
      const changes = type === "mutation" && outcome === "ok";
      const here = changes ? await makeWorld(owner) : world;
      const there = changes && actor === "foreignAdmin" ? await makeWorld(owner) : foreign;
      const answer = await call(path, type, row.input(here), cookiesFor(actor, here, there));
      expect(answer.outcome, answer.body).toBe(outcome);
    });
  }

  test(`${path}: what another office has is answered like what does not exist`, async () => {
    for (const actor of ACTORS.filter((name) => row.expect[name] === "ok")) {
      const [theirs, nobodys] = await bothAnswers(path, type, actor);
      expect(theirs, actor).toEqual(nobodys);
    }
  });
}

/** The answers for another office's rows and for rows that do not exist, with each id replaced by its name. */
async function bothAnswers(path: string, type: "query" | "mutation", actor: ActorName) {
  const answers = [];
  for (const place of [await makeWorld(owner), nowhere()]) {
    const here = await makeWorld(owner);
    const asker = actor === "foreignAdmin" ? await makeWorld(owner) : foreign;
    const { status, body } = await call(
      path,
      type,
      allRows[path]?.input(place),
      cookiesFor(actor, here, asker),
    );
    answers.push({ status, body: named(body, { place, here: actor === "foreignAdmin" ? asker : here }) });
  }
  return answers;
}

function named(body: string, places: Readonly<Record<string, Place>>): string {
  let text = body;
  for (const [whose, place] of Object.entries(places)) {
    const { members, ...ids }: Place & { members?: World["members"] } = place;
    for (const [name, id] of Object.entries(ids)) text = text.replaceAll(String(id), `${whose}.${name}`);
    for (const [name, member] of Object.entries(members ?? {})) {
      for (const [key, value] of Object.entries(member)) {
        if (value.length > 20) text = text.replaceAll(value, `${whose}.${name}.${key}`);
      }
    }
  }
  // Two offices made a moment apart differ in their dates only.
  return text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "<at>");
}
