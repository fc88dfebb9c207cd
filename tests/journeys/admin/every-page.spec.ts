import { fillOffice, PAGES, refuseAll, visitAll } from "../../fixtures/every-page.ts";
import { expect, test } from "../../fixtures/verbs.ts";
import { webDir } from "@askaround/scripts/paths";
import { glob } from "node:fs/promises";

test.describe.configure({ timeout: 300_000 });

test("every page of an admin", async ({ page, office, signIn, check }) => {
  const filled = await fillOffice(await office());
  await signIn(filled.office.admin);
  await visitAll(page, check, PAGES.admin(filled));
});

test("what is not an admin’s", async ({ page, office, signIn, watch }) => {
  watch.expectStatus(403, 404);
  const [mine, other] = [await fillOffice(await office()), await fillOffice(await office())];
  await signIn(mine.office.admin);
  await refuseAll(page, 403, ["/today", "/people", "/advisor", `/advisor/cohorts/${mine.cohortId}`]);
  await refuseAll(
    page,
    404,
    [
      `/admin/people/${other.student.personId}`,
      `/admin/cohorts/${other.cohortId}`,
      "/admin/people/not-an-id",
    ],
    [other.student.email],
  );
});

test("no page of the app is left out", async ({ office }) => {
  const filled = await fillOffice(await office());
  const { anyone, member, student, advisor, admin } = PAGES;
  const visited = [...anyone, ...member, ...student(filled), ...advisor(filled), ...admin(filled)].map(
    (path) =>
      path
        .replace(/\?.*/, "")
        .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "[id]")
        .replace("unknown", "[token]"),
  );
  const pages: string[] = [];
  for await (const file of glob("src/app/**/page.tsx", { cwd: webDir })) {
    const path = file
      .replace(/^src\/app|\/page\.tsx$/g, "")
      .replaceAll(/\/\([a-z]+\)/g, "")
      .replaceAll(/\[(?:kept|merged)\]/g, "[id]");
    pages.push(path || "/");
  }
  expect(pages.toSorted()).toEqual([...new Set(visited)].toSorted());
});
