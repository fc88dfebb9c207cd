import { fillOffice, PAGES, refuseAll, visitAll } from "../../fixtures/every-page.ts";
import { test } from "../../fixtures/verbs.ts";

test.describe.configure({ timeout: 300_000 });

test("every page of an advisor", async ({ page, office, signIn, check }) => {
  const filled = await fillOffice(await office());
  await signIn(filled.advisor);
  await visitAll(page, check, PAGES.advisor(filled));
});

test("an advisor without a cohort", async ({ page, office, signIn, check }) => {
  const { addMember } = await office();
  await signIn(await addMember("Priya Raman", ["advisor"]));
  await visitAll(page, check, ["/advisor", "/advisor/cohorts", "/advisor/students"]);
});

test("what is not an advisor’s", async ({ page, office, signIn, watch }) => {
  watch.expectStatus(403, 404);
  const [mine, other] = [await fillOffice(await office()), await fillOffice(await office())];
  await signIn(mine.advisor);
  await refuseAll(page, 403, ["/today", "/meetings", "/me", "/admin", "/admin/people", "/admin/cohorts/new"]);
  await refuseAll(
    page,
    404,
    [
      `/advisor/students/${other.student.personId}`,
      `/advisor/cohorts/${other.cohortId}`,
      `/advisor/students/${mine.advisor.personId}`,
      "/advisor/cohorts/not-an-id",
    ],
    [other.student.email],
  );
});
