import { expect, test } from "../../fixtures/verbs.ts";

test("what is mine is found by a word of it, by touch on a phone and by keys on a desktop", async ({
  page,
  office,
  signIn,
  check,
}) => {
  const { addMember, addContact, meetingWith, debrief } = await office();
  const student = await addMember("Amara Okafor", ["student"]);
  const classmate = await addMember("Bea Moreno", ["student"]);
  await addContact(student, { name: "Zoë Álvarez", organisation: "Harbor Radio" });
  await addContact(classmate, { name: "Zoe Secret" });
  const held = await meetingWith(student);
  await debrief(student, held, { learned: "A zoetrope taught her how pictures move" });
  await signIn(student);

  await page.goto("/search");
  await page.getByRole("searchbox").fill("ZOE");
  await page.getByRole("button", { name: "Search", exact: true }).click();
  await expect(page).toHaveURL("/search?q=ZOE");
  await expect(page.getByRole("link", { name: "Zoë Álvarez" })).toBeVisible();
  await expect(page.getByText("zoetrope taught her")).toBeVisible();
  await expect(page.locator("mark").first()).toHaveText("Zoë");
  await expect(page.getByText("Secret")).toHaveCount(0);
  await check(page);

  await page.setViewportSize({ width: 1280, height: 800 });
  const box = page.getByRole("combobox");
  await expect(async () => {
    await page.keyboard.press("Control+k");
    await expect(box).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.type("alvarez");
  await expect(page.getByRole("option", { name: /Zoë Álvarez/ })).toHaveAttribute("aria-selected", "true");
  await check(page);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Zoë Álvarez" })).toBeVisible();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await check(page);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.keyboard.press("g");
  await page.keyboard.press("m");
  await expect(page).toHaveURL("/meetings");
});
