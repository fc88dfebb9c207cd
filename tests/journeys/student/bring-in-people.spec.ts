import { expect, test } from "../../fixtures/verbs.ts";

const LINKEDIN = [
  "Notes:",
  '"When exporting your connection data, you may notice, that some addresses are missing."',
  "",
  "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
  "Noor,Haddad,https://www.linkedin.com/in/noorhaddad,noor@ferries.example,City Ferries,Planner,12 Mar 2026",
  "José,Ibáñez,https://www.linkedin.com/in/joseibanez,,Harbor Maps,Editor,13 Mar 2026",
  "Jose,Ibanez,https://www.linkedin.com/in/joseibanez,,Harbor Maps,Editor,14 Mar 2026",
  ",,,,,,15 Mar 2026",
].join("\r\n");

test("people come in from a file, once, and are taken back", async ({ page, office, signIn, check }) => {
  const { addMember, meetingWith } = await office();
  const student = await addMember("Amara Okafor", ["student"]);
  await signIn(student);
  await meetingWith(student, { name: "Noor Haddad" });
  await page.goto("/people");
  await page.getByRole("link", { name: "Bring in people" }).tap();
  await expect(page.getByRole("heading", { name: "Bring in people", level: 1 })).toBeVisible();
  await page.getByRole("button", { name: "Look at the people" }).tap();
  await expect(page.getByText("Choose a file or paste some rows.")).toBeVisible();
  await check(page);

  const choose = async () => {
    await page.getByLabel("A file").setInputFiles({
      name: "Connections.csv",
      mimeType: "text/csv",
      // As a spreadsheet of the West saves it.
      buffer: Buffer.from(LINKEDIN, "latin1"),
    });
    await page.getByRole("button", { name: "Look at the people" }).tap();
  };
  await choose();
  await expect(page.getByText("4 people found.")).toBeVisible();
  await expect(page.getByRole("checkbox", { name: "José Ibáñez" })).toBeChecked();
  await expect(page.getByText("Also in row 6.")).toBeVisible();
  await expect(page.getByText("Somebody needs a name. Add one in the file.")).toBeVisible();
  const noor = page.getByRole("combobox", { name: "What to do with Noor Haddad" });
  await noor.selectOption({ label: "Fill in what is empty" });
  await check(page);

  await page.getByRole("button", { name: "Bring in 2 people" }).tap();
  await expect(page.getByText("1 person added, 1 person has more details.")).toBeVisible();
  await check(page);
  await page.getByRole("button", { name: "Bring in more" }).tap();
  await choose();
  await expect(page.getByText("2 people of this file are yours already")).toBeVisible();
  await expect(page.getByText("Nobody here is chosen yet.")).toBeVisible();

  await page.getByRole("button", { name: "Choose another file" }).tap();
  await page.getByRole("button", { name: "Paste instead" }).tap();
  await page.getByLabel("Or paste a few").fill("BEGIN:VCARD\nVERSION:2.1\nN:Adler;Ruth;;;\nEND:VCARD");
  await page.getByRole("button", { name: "Look at the people" }).tap();
  await page.getByRole("button", { name: "Bring in 1 person" }).tap();
  await page.getByRole("button", { name: "Take these back" }).tap();
  await expect(page.getByText("They are taken back")).toBeVisible();
  await page.goto("/people");
  await expect(page.getByRole("link", { name: "José Ibáñez" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Ruth Adler" })).toHaveCount(0);
});
