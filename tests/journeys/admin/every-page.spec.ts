import { fillOffice, refuseAll, visitAll } from "../../fixtures/every-page.ts";
import { test } from "../../fixtures/verbs.ts";

test.describe.configure({ timeout: 120_000 });

test("every page of an admin", async ({ page, office, signIn, check }) => {
  const { office: here, cohortId, student } = await fillOffice(await office());
  await signIn(here.admin);
  await visitAll(page, check, [
    "/admin",
    "/admin/people",
    "/admin/people?q=nobody+at+all",
    "/admin/people/new",
    `/admin/people/${student.personId}`,
    `/admin/people/${here.admin.personId}`,
    "/admin/cohorts",
    "/admin/cohorts/new",
    `/admin/cohorts/${cohortId}`,
    `/admin/cohorts/${cohortId}?q=nobody`,
    "/admin/policies",
  ]);
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
