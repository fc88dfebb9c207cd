import { expect, test } from "../../fixtures/verbs.ts";

test("a roster is looked at, brought in with invitations, and taken back", async ({
  page,
  office,
  signIn,
  mailArrives,
  check,
}) => {
  const here = await office();
  await signIn(here.admin);
  await page.goto("/admin/people");
  await page.getByRole("link", { name: "Bring in a roster" }).click();
  await expect(page.getByRole("heading", { name: "Bring in a roster", level: 1 })).toBeVisible();

  await page.getByRole("button", { name: "Look at the rows" }).click();
  await expect(page.getByText("Choose a file or paste some rows.")).toBeVisible();
  await check(page);

  const address = (name: string) => here.admin.email.replace("admin.", `${name}.`);
  const file = [
    "Name;Email;Shoe size",
    `Okafor, Ngozi;${address("ngozi")};38`,
    `José Ibáñez;${address("jose")};41`,
    "Nobody;not an address;40",
  ].join("\r\n");
  await page.getByLabel("A file").setInputFiles({
    name: "roster.csv",
    mimeType: "text/csv",
    // As a spreadsheet of the West saves it.
    buffer: Buffer.from(file, "latin1"),
  });
  await page.getByRole("button", { name: "Look at the rows" }).click();
  await expect(page.getByText("2 students will come in; 1 row will be left out.")).toBeVisible();
  await expect(page.getByText("Not used: Shoe size.")).toBeVisible();
  await expect(page.getByRole("row").filter({ hasText: "Ngozi Okafor" })).toContainText("New");
  await expect(page.getByRole("row").filter({ hasText: "not an address" })).toContainText("No email address");
  await check(page);

  await page.getByRole("button", { name: "Bring in 2 rows" }).click();
  await expect(page.getByText("2 students came in")).toBeVisible();
  await mailArrives(address("jose"), /invites you to Askaround/);
  await check(page);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("The roster is taken back")).toBeVisible();
  await page.goto("/admin/people");
  await expect(page.getByRole("row").filter({ hasText: "José Ibáñez" })).toContainText("Disabled");
});
