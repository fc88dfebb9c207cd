import postgres from "postgres";
import { expect, test } from "vitest";
import { createTestDb } from "./test-db.ts";

test("each test file gets a migrated database of its own, fenced for the roles of the processes", async () => {
  const [mine, other] = await Promise.all([createTestDb(), createTestDb()]);
  const owner = postgres(mine.ownerUrl, { max: 1 });
  const web = postgres(mine.urlFor("askaround_web"), { max: 1 });

  expect(mine.ownerUrl).not.toBe(other.ownerUrl);
  expect(await owner`select count(*)::int as count from offices`).toEqual([{ count: 0 }]);
  expect(await web`select current_user as name`).toEqual([{ name: "askaround_web" }]);

  await Promise.all([owner.end(), web.end()]);
  await Promise.all([mine.drop(), other.drop()]);
  const gone = postgres(mine.ownerUrl, { max: 1 });
  await expect(gone`select 1`).rejects.toThrow("does not exist");
  await gone.end();
});
