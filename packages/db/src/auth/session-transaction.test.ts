import type { MembershipId, UserId } from "@askaround/core/shared";
import { sql } from "drizzle-orm";
import { once } from "node:events";
import { connect as open, createServer, type Server } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connect } from "../connect.ts";
import { type TwoOffices, twoOffices } from "../fences/two-offices.ts";
import { newUuid } from "../stores/index.ts";
import { inSessionOffice } from "./session-transaction.ts";

let world: TwoOffices;
let membership: MembershipId;
const session = "hash of a session";

beforeAll(async () => {
  world = await twoOffices();
  const { owner, a } = world;
  const login: UserId = newUuid();
  await owner.sql`insert into auth.users (id, email, created_at) values (${login}, 'a@login.test', now())`;
  await owner.sql`insert into auth.sessions (token_hash, user_id, expires_at, created_at)
    values (${session}, ${login}, now() + interval '1 day', now())`;
  await owner.sql`update people set user_id = ${login} where id = ${a.studentId}`;
  const [row] = await owner.sql<{ id: MembershipId }[]>`
    select id from memberships where person_id = ${a.studentId}`;
  if (!row) throw new Error("The fixture has no such membership.");
  membership = row.id;
});
afterAll(() => world[Symbol.asyncDispose]());

const rename = (name: string) => sql`update people set name = ${name} where id = ${world.a.studentId}`;
const nameNow = async () => {
  const [row] = await world.owner.sql`select name from people where id = ${world.a.studentId}`;
  return String(row?.["name"]);
};

test("the work sees its own office, and what it writes is kept", async () => {
  const offices = await inSessionOffice(world.web, session, membership, async (tx, entered) => {
    expect(entered).toMatchObject({
      officeId: world.a.officeId,
      personId: world.a.studentId,
      role: "student",
    });
    await tx.execute(rename("Kept"));
    return tx.execute(sql`select distinct office_id from people`);
  });
  expect(offices).toEqual([{ office_id: world.a.officeId }]);
  expect(await nameNow()).toBe("Kept");
});

test("a connection keeps what it was asked with parameters, but no list of any length", async () => {
  const oneByOne = connect(world.urlFor("askaround_web"), { max: 1 });
  const list = sql.join(
    Array.from({ length: 33 }, (_, n) => sql`${n}::int`),
    sql`, `,
  );
  const kept = await inSessionOffice(oneByOne, session, membership, async (tx) => {
    await tx.execute(sql`select ${1}::int as asked`);
    await tx.execute(sql`select ${2}::int as asked`);
    await tx.execute(sql`select 1 where 1 in (${list})`);
    return tx.execute<{ statement: string }>(sql`select statement from pg_prepared_statements
      where statement like 'select %1%' and statement not like '%enter_office%'`);
  });
  await oneByOne.close();
  expect(kept.map(({ statement }) => statement)).toEqual(["select $1::int as asked"]);
});

test.each([
  ["no such session", () => membership],
  [session, () => newUuid()],
  [session, () => "'; drop table people; --"],
])("session %j with a wrong membership or none enters nothing", async (hash, chosen) => {
  const seen = await inSessionOffice(world.web, hash, chosen(), async (tx, entered) => {
    expect(entered).toBeNull();
    return tx.execute(sql`select 1 from people`);
  });
  expect(seen).toEqual([]);
});

test("work that throws is undone, and so is work that went on after a statement had failed", async () => {
  const before = await nameNow();
  await expect(
    inSessionOffice(world.web, session, membership, async (tx) => {
      await tx.execute(rename("Thrown"));
      throw new Error("second thoughts");
    }),
  ).rejects.toThrow("second thoughts");
  await expect(
    inSessionOffice(world.web, session, membership, async (tx) => {
      await tx.execute(rename("Swallowed"));
      await tx.execute(sql`select 1 / 0`).catch(() => undefined);
    }),
  ).rejects.toThrow("nothing was kept");
  expect(await nameNow()).toBe(before);
});

test("what is left of failed work cannot reach the next request on its connection", async () => {
  const one = connect(world.urlFor("askaround_web"), { max: 1 });
  const turn = Promise.withResolvers<void>();
  try {
    let late: Promise<unknown> = Promise.resolve();
    const failed = inSessionOffice(one, session, membership, async (tx) => {
      late = turn.promise.then(() => tx.execute(rename("Late")));
      throw new Error("failed early");
    });
    await expect(failed).rejects.toThrow("failed early");
    turn.resolve();
    await expect(late).rejects.toThrow();
    expect(await nameNow()).not.toBe("Late");
  } finally {
    await one.close();
  }
});

test("more requests than connections are all answered", async () => {
  const few = connect(world.urlFor("askaround_web"), { max: 2 });
  try {
    const names = Array.from({ length: 30 }, () =>
      inSessionOffice(few, session, membership, (tx) => tx.execute(sql`select name from people limit 1`)),
    );
    expect((await Promise.all(names)).every((rows) => rows.length === 1)).toBe(true);
  } finally {
    await few.close();
  }
});

test("a connection that dies fails its request alone", async () => {
  const one = connect(world.urlFor("askaround_web"), { max: 1 });
  try {
    const dies = inSessionOffice(one, session, membership, async (tx) => {
      const [me] = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`);
      await world.owner.sql`select pg_terminate_backend(${me?.pid ?? 0})`;
      await tx.execute(rename("Dead"));
    });
    await expect(dies).rejects.toThrow();
    const alive = inSessionOffice(one, session, membership, async (_tx, entered) => entered?.role);
    expect(await alive).toBe("student");
  } finally {
    await one.close();
  }
});

test("requests refused while the database was away leave the pool whole", async () => {
  const real = new URL(world.urlFor("askaround_web"));
  const door = createServer((socket) => {
    const inside = open(Number(real.port), real.hostname);
    socket.pipe(inside).pipe(socket);
    for (const side of [socket, inside]) side.on("error", () => side.destroy());
  });
  const port = await freePort();
  const away = new URL(real);
  away.port = String(port);
  const pool = connect(away.href, { max: 2 });
  const ask = () => inSessionOffice(pool, session, membership, async (_tx, entered) => entered?.role);
  try {
    const refused = await Promise.allSettled([ask(), ask(), ask()]);
    expect(refused.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
    await listen(door, port);
    for (let turn = 0; turn < 6; turn += 1) expect(await ask()).toBe("student");
  } finally {
    await pool.close();
    door.close();
  }
});

async function freePort(): Promise<number> {
  const server = createServer();
  await listen(server, 0);
  const address = server.address();
  server.close();
  await once(server, "close");
  if (!address || typeof address === "string") throw new Error("A server without a port.");
  return address.port;
}

async function listen(server: Server, port: number): Promise<void> {
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
}
