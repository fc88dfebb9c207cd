import type { Page } from "@playwright/test";
import { Effort, slowDown } from "../../fixtures/effort.ts";
import { expect, test } from "../../fixtures/verbs.ts";

const LEARNED = "Most maps begin with a good question";

test("a meeting is logged with two taps and eight words, within 30 seconds on a slow phone", async ({
  page,
  office,
  signIn,
}, info) => {
  const { addMember, meetingWith } = await office();
  const student = await addMember("Amara Okafor", ["student"]);
  await meetingWith(student);
  await signIn(student);
  await page.goto("/today");
  await slowDown(page);
  const effort = new Effort();
  await effort.tap(page.getByRole("link", { name: "Log how it went" }));
  await effort.until(expect(page.getByLabel("One thing you learned")).toBeFocused());
  await effort.type(page, LEARNED);
  await effort.tap(page.getByRole("button", { name: "Save meeting" }));
  await effort.until(expect(page.getByText("Meeting saved")).toBeVisible());
  info.annotations.push({ type: "effort", description: `F1: ${effort.summary}` });
  console.log(`Note: F1 by touch: ${effort.summary}`);
  expect(effort.presses).toBeLessThanOrEqual(2);
  expect(effort.words).toBeLessThanOrEqual(8);
  expect(effort.seconds).toBeLessThanOrEqual(30);
  await expect(page.getByText(LEARNED).first()).toBeVisible();
});

test("the bare minimum is two taps", async ({ page, office, signIn }) => {
  const { addMember, meetingWith } = await office();
  const student = await addMember("Amara Okafor", ["student"]);
  await meetingWith(student);
  await signIn(student);
  await page.goto("/today");
  await page.getByRole("link", { name: "Log how it went" }).tap();
  await page.getByRole("button", { name: "Save meeting" }).tap();
  await expect(page.getByText("Meeting saved")).toBeVisible();
  await expect(page.getByText("You met, and noted nothing else.")).toBeVisible();
});

test("someone they suggested, with the permission, is two taps more", async ({ page, office, signIn }) => {
  const { addMember, meetingWith } = await office();
  const student = await addMember("Amara Okafor", ["student"]);
  await meetingWith(student);
  await signIn(student);
  await page.goto("/today");
  await slowDown(page);
  const effort = new Effort();
  await effort.tap(page.getByRole("link", { name: "Log how it went" }));
  await effort.until(expect(page.getByLabel("One thing you learned")).toBeFocused());
  await effort.type(page, LEARNED);
  await effort.tap(page.getByRole("button", { name: "They suggested someone" }));
  await effort.until(expect(page.getByLabel("Their name")).toBeFocused());
  await effort.type(page, "Jonas Bauer");
  await effort.tap(page.getByText("Yes", { exact: true }));
  await effort.tap(page.getByRole("button", { name: "Save meeting" }));
  await effort.until(expect(page.getByText("You may say that Grace suggested this.")).toBeVisible());
  console.log(`Note: F11 by touch: ${effort.summary}`);
  expect(effort.presses).toBeLessThanOrEqual(4);
  expect(effort.seconds).toBeLessThanOrEqual(45);
});

test(
  "the whole of it takes less than two minutes",
  { tag: "@full" },
  async ({ page, office, signIn, check }) => {
    const { addMember, meetingWith } = await office();
    const student = await addMember("Amara Okafor", ["student"]);
    await meetingWith(student);
    await signIn(student);
    await page.goto("/today");
    await slowDown(page);
    const effort = new Effort();
    await effort.tap(page.getByRole("link", { name: "Log how it went" }));
    await effort.until(expect(page.getByLabel("One thing you learned")).toBeFocused());
    await effort.type(page, LEARNED);
    await effort.tap(page.getByRole("button", { name: "They suggested someone" }));
    await effort.until(expect(page.getByLabel("Their name")).toBeFocused());
    await effort.type(page, "Jonas Bauer");
    await effort.tap(page.getByText("They will introduce me"));
    await effort.tap(page.getByRole("button", { name: "Add more" }));
    await typeInto(effort, page, "Takeaway 1", "Start with small maps");
    await typeInto(effort, page, "Takeaway 2", "Write to map rooms");
    await typeInto(effort, page, "Takeaway 3", "Learn one tool well");
    await effort.tap(page.getByRole("button", { name: "Add a promise" }));
    await effort.until(expect(page.getByLabel("What", { exact: true })).toBeFocused());
    await effort.type(page, "Send the article");
    await effort.tap(page.getByLabel("By when"));
    await page.getByLabel("By when").fill(new Date(Date.now() + 86_400_000).toISOString().slice(0, 10));
    for (const group of ["Your interest in this field", "Your confidence in your career goals"]) {
      for (const [when, value] of [
        ["Before", "2"],
        ["After", "4"],
      ] as const) {
        const rating = page.getByRole("group", { name: group }).getByRole("group", { name: when });
        await effort.tap(rating.getByRole("radio", { name: value }));
      }
    }
    await effort.tap(page.getByText("Still pursuing it"));
    await check(page);
    await effort.tap(page.getByRole("button", { name: "Save meeting" }));
    await effort.until(expect(page.getByText("Meeting saved")).toBeVisible());
    console.log(`Note: The whole form by touch: ${effort.summary}`);
    expect(effort.seconds).toBeLessThanOrEqual(120);
    for (const kept of ["Start with small maps", "Send the article", "2 before, 4 after"]) {
      await expect(page.getByText(kept).first()).toBeVisible();
    }
  },
);

async function typeInto(effort: Effort, page: Page, label: string, text: string): Promise<void> {
  await effort.tap(page.getByLabel(label, { exact: true }));
  await effort.type(page, text);
}

/** Tabs forward to the control of that name; every key counts. */
async function tabTo(effort: Effort, page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await effort.key(page, "Tab");
    const text = await page.evaluate(() => {
      const focused = document.activeElement;
      const labels = focused instanceof HTMLInputElement ? [...(focused.labels ?? [])] : [];
      return [...labels, focused].map((element) => element?.textContent ?? "").join(" ");
    });
    if (name.test(text)) return;
  }
  throw new Error(`No way to ${name} by keyboard.`);
}

test("by keyboard alone it is a dozen keys, and a handful more with someone suggested", async ({
  page,
  office,
  signIn,
}) => {
  const { addMember, meetingWith } = await office();
  const student = await addMember("Amara Okafor", ["student"]);
  await meetingWith(student);
  await signIn(student);
  await page.goto("/today");
  await page.getByRole("heading", { level: 1 }).focus();
  const effort = new Effort();
  await tabTo(effort, page, /Log how it went/);
  await effort.key(page, "Enter");
  await effort.until(expect(page.getByLabel("One thing you learned")).toBeFocused());
  await effort.type(page, LEARNED);
  await tabTo(effort, page, /They suggested someone/);
  await effort.key(page, "Enter");
  await effort.until(expect(page.getByLabel("Their name")).toBeFocused());
  await effort.type(page, "Jonas Bauer");
  await tabTo(effort, page, /Yes/);
  await effort.key(page, "Space");
  await page.getByLabel("Their name").focus();
  await effort.key(page, "Enter");
  await effort.until(expect(page.getByText("You may say that Grace suggested this.")).toBeVisible());
  console.log(`Note: F1 with F11 by keyboard: ${effort.summary}`);
  expect(effort.presses).toBeLessThanOrEqual(16);
  expect(effort.seconds).toBeLessThanOrEqual(45);
});
