import { signMailPreferenceLink } from "@askaround/db/secrets";
import { fillOffice, PAGES, refuseAll, visitAll } from "../../fixtures/every-page.ts";
import { expect, test } from "../../fixtures/verbs.ts";

test.describe.configure({ timeout: 300_000 });

test("every page of a student", async ({ page, office, signIn, check }) => {
  const filled = await fillOffice(await office());
  await signIn(filled.student);
  await visitAll(page, check, PAGES.student(filled));
});

test("every page that needs no sign-in", async ({ page, office, signIn, check, world, watch }) => {
  const { student } = await fillOffice(await office());
  const link = signMailPreferenceLink(world.env["AUTH_SECRET"] ?? "", {
    officeId: student.actors[0].officeId,
    personId: student.personId,
    kind: "thank_you",
  });
  await visitAll(page, check, [...PAGES.anyone, `/u/${link}`]);
  watch.expectStatus(404);
  expect((await page.goto("/no-such-page"))?.status()).toBe(404);
  await check(page);
  const icon = await page.request.get("/favicon.ico");
  expect([icon.status(), icon.headers()["content-type"]]).toEqual([200, "image/svg+xml"]);
  await signIn(student);
  await visitAll(page, check, PAGES.member);
});

test("what is not a student’s", async ({ page, office, signIn, watch, check }) => {
  watch.expectStatus(403, 404);
  const [mine, other] = [await fillOffice(await office()), await fillOffice(await office())];
  const classmate = await mine.office.addMember("Bea Moreno", ["student"]);
  const theirs = await mine.office.meetingWith(classmate, { name: "Secret Person" });
  await signIn(mine.student);
  await refuseAll(page, 403, ["/advisor", "/advisor/students", "/admin", "/admin/people", "/admin/policies"]);
  await expect(page.getByText("If you need it, ask Ines Duarte to change your role.")).toBeVisible();
  await check(page);
  await refuseAll(
    page,
    404,
    [
      `/people/${theirs.contactId}`,
      `/people/${theirs.contactId}/edit`,
      `/meetings/${theirs.meetingId}`,
      `/meetings/${theirs.meetingId}/log`,
      `/meetings/${theirs.meetingId}/thanks`,
      `/meetings/${other.plannedId}`,
      `/people/${other.contactId}`,
      "/people/not-an-id",
      "/meetings/not-an-id/edit",
    ],
    ["Secret Person"],
  );
  await check(page);
});
