import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, test } from "../../fixtures/verbs.ts";

const FILES = ["people.csv", "people.vcf", "askaround.json"] as const;

async function download(page: Page, label: string): Promise<Buffer> {
  await page.goto("/me/export");
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: label, exact: true }).tap(),
  ]);
  return readFile(await file.path());
}

async function look(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.goto("/people/import");
  await page.getByLabel("A file").setInputFiles({ name, mimeType: "application/octet-stream", buffer });
  await expect(page.getByText(`${name} is ready to look at.`)).toBeVisible();
  await page.getByRole("button", { name: "Look at the people" }).tap();
}

/** Without the ids, which are another student’s own. */
const rowsOf = (csv: Buffer) =>
  csv
    .toString()
    .split("\r\n")
    .map((row) => row.replace(/,[^,]*$/, ""))
    .toSorted();

test(
  "what was taken along comes back as it was, here and with somebody else",
  { tag: "@full" },
  async ({ page, office, signIn, openBrowser, check }) => {
    const { addMember, addContact } = await office();
    const student = await addMember("Amara Okafor", ["student"]);
    await addContact(student, { name: "=Grace; Lindqvist, “G”", organisation: "Harbor\\Maps" });
    await addContact(student, { name: "Noor Haddad" });
    await addContact(student, { name: "Noor Haddad", organisation: "City ferries" });
    await signIn(student);
    const labels = [
      "Download People",
      "Download People for an address book",
      "Download What you wrote and did",
    ];
    const files = new Map<string, Buffer>();
    for (const [at, name] of FILES.entries()) files.set(name, await download(page, labels[at] ?? ""));
    for (const [name, file] of files) {
      await look(page, name, file);
      await expect(page.getByText("Everyone in this is yours already.")).toBeVisible();
    }
    await check(page);

    for (const [name, file] of files) {
      const other = await openBrowser(await addMember(`Bo ${name}`, ["student"]));
      await look(other, name, file);
      await other.getByRole("button", { name: "Bring in 3 people" }).tap();
      await expect(other.getByText("3 people added.")).toBeVisible();
      const again = await download(other, "Download People");
      expect(rowsOf(again)).toEqual(rowsOf(files.get("people.csv") ?? again));
    }
  },
);

test(
  "adding, planning and noting an introduction are undone where they were done",
  { tag: "@full" },
  async ({ page, office, signIn, mailArrives }) => {
    const { addMember, meetingWith, debrief } = await office();
    const student = await addMember("Amara Okafor", ["student"]);
    const met = await meetingWith(student);
    const permission = {
      answer: "will_introduce",
      scope: null,
      purpose: null,
      words: null,
      how: null,
      givenOn: null,
    } as const;
    const someone = { organisation: null, title: null, referrerContactId: null, permission };
    await debrief(student, met, {
      suggested: [{ id: crypto.randomUUID() as never, name: "Jonas Bauer", ...someone }],
    });
    await signIn(student);
    const undo = () => page.getByRole("button", { name: "Undo" }).tap();

    await page.goto("/people/new");
    await page.getByLabel("Name", { exact: true }).fill("Ruth Adler");
    await page.getByRole("button", { name: "Save person" }).tap();
    await undo();
    await expect(page.getByText("They are out of your people again")).toBeVisible();
    await expect(page).toHaveURL("/people");

    await page.goto("/referrals");
    await page.getByRole("button", { name: "They introduced us" }).tap();
    await undo();
    await expect(page.getByText("They haven’t introduced you yet")).toBeVisible();
    await page.getByRole("button", { name: "Add to people" }).tap();
    await undo();
    await expect(page.getByText("Jonas Bauer waits among your referrals again")).toBeVisible();

    const plan = async () => {
      await page.goto(`/meetings/new?person=${met.contactId}`);
      await page.getByLabel("Day", { exact: true }).fill("2027-03-03");
      await page.getByLabel("Time", { exact: true }).fill("15:00");
      await page.getByRole("button", { name: "Save meeting" }).tap();
      await expect(page.getByText("Meeting saved")).toBeVisible();
    };
    await plan();
    await undo();
    await expect(page.getByText("The meeting is taken back, and its reminders")).toBeVisible();
    await expect(page).toHaveURL(`/people/${met.contactId}`);
    await plan();
    await page.getByRole("button", { name: "Email it to me" }).tap();
    await mailArrives(student.email, /^Your meeting: /);
  },
);
