import { systemBrowser } from "@askaround/scripts/browser";
import { chromium, type Page } from "@playwright/test";
import type { RunningApp } from "./apps.ts";
import { handIn } from "./hand-in.ts";
import { judge, press, type Press, watchPresses } from "./press.ts";
import type { Finding } from "./report.ts";
import type { Filled } from "./stage.ts";
import { cookiesOf, type SignedIn } from "./signed-in.ts";

const THROTTLE = 4;
const NEXT_PAINT_MS = 200;
const OPTIMISTIC_MS = 50;
const ROUNDS = 3;

/**
 * S8: what a person waits for between a press and the next picture, on a processor a quarter as fast: every act three times,
 * each round on a page of its own. Where an act leads on, beside it when that was there, of which nothing is asked.
 */
export async function pressGoals(app: RunningApp, { url, term }: Filled): Promise<Finding[]> {
  await handIn(url, term, ROUNDS * 2);
  const executablePath = systemBrowser();
  const browser = await chromium.launch({
    args: ["--no-sandbox", "--disable-gpu"],
    ...(executablePath ? { executablePath } : {}),
  });
  const open = async (who: SignedIn, width: number) => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, baseURL: app.url });
    await context.addCookies(cookiesOf(who, app.url));
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: THROTTLE });
    await page.addInitScript(watchPresses);
    return page;
  };
  const rounds = async (who: SignedIn, width: number, walk: (page: Page) => Promise<Press[]>) => {
    const taken: Press[][] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const page = await open(who, width);
      taken.push(await walk(page));
      await page.context().close();
    }
    return taken;
  };
  try {
    return [
      finding("the list of all students, by press and by key", await rounds(term.advisor, 1_440, list)),
      finding("reviewing what was handed in, by key", await rounds(term.advisor, 1_440, review)),
      finding("writing a meeting up on a phone", await rounds(term.student, 390, writeUp)),
      optimistic(await rounds(term.student, 390, addPoint)),
    ];
  } finally {
    await browser.close();
  }
}

function finding(what: string, rounds: readonly (readonly Press[])[]): Finding {
  return {
    id: "S8",
    what: `next paint at ${THROTTLE}× throttle, ${what}`,
    ratio: null,
    goal: `at most ${NEXT_PAINT_MS} ms in the median`,
    ...judge(rounds, NEXT_PAINT_MS, "painted"),
  };
}

function optimistic(rounds: readonly (readonly Press[])[]): Finding {
  return {
    id: "S8",
    what: `on screen at ${THROTTLE}× throttle before the server knows, a preparation on a phone`,
    ratio: null,
    goal: `at most ${OPTIMISTIC_MS} ms in the median`,
    ...judge(rounds, OPTIMISTIC_MS, "shown"),
  };
}

async function list(page: Page): Promise<Press[]> {
  await page.goto("/advisor");
  await page.waitForLoadState("networkidle");
  const caption = (text: string) => ({ selector: "main caption", text });
  const box = page.getByRole("row").nth(1).getByRole("checkbox");
  const filters = page.locator("main summary").first();
  return [
    await press(
      page,
      "open the list",
      () => page.getByRole("navigation").getByRole("link", { name: "Students" }).press("Enter"),
      caption("ordered by"),
    ),
    await press(page, "choose one", () => box.press("Space"), {
      selector: "[role=status]",
      text: "1 student",
    }),
    await press(page, "choose all", () => page.getByRole("button", { name: /^Choose all/ }).click()),
    await press(page, "open the filters", () => filters.press("Enter")),
    await press(
      page,
      "filter",
      async () => {
        await page.getByLabel("Only those who need you").press("Space");
        await page.keyboard.press("Enter");
      },
      caption("match the"),
    ),
    await press(
      page,
      "sort by name",
      () =>
        page
          .getByRole("columnheader", { name: /^Student/ })
          .getByRole("link")
          .click(),
      caption("by “Student”"),
    ),
    await press(page, "search", async () => {
      await page.getByRole("searchbox").first().fill("Student 77");
      await page.keyboard.press("Enter");
    }),
    await press(page, "take the filter out", () =>
      page.getByRole("link", { name: "Remove the filter Needs you" }).click(),
    ),
    await press(page, "next page", () => page.getByRole("link", { name: /^Next/ }).first().click()),
  ];
}

/** Each round takes two of those that wait: one is approved, and a comment begun for the next. */
async function review(page: Page): Promise<Press[]> {
  await page.goto("/advisor/review");
  await page.waitForLoadState("networkidle");
  const names = await page
    .getByRole("list", { name: "Preparations that wait for review" })
    .getByRole("link")
    .allTextContents();
  const title = (text = "") => ({ selector: "h1", text });
  await page.keyboard.press("j");
  return [
    await press(page, "open the first", () => page.keyboard.press("Enter"), title(names[0])),
    await press(page, "approve, and the next", () => page.keyboard.press("1"), title(names[1])),
    await press(page, "ask for changes", () => page.keyboard.press("2")),
    await press(page, "write a comment", () => page.keyboard.type("Say where you found this.")),
  ];
}

/** A point in common is there before it is saved, and what is typed into it too. */
async function addPoint(page: Page): Promise<Press[]> {
  await page.goto("/meetings");
  await page
    .getByRole("main")
    .getByRole("link", { name: /Professional/ })
    .first()
    .click();
  await page
    .getByRole("link", { name: /^(Prepare|Go on)/ })
    .first()
    .click();
  await page.waitForLoadState("networkidle");
  const add = page.getByRole("button", { name: /^Add (the first one|a point in common)$/ });
  const points = page.getByRole("textbox", { name: /^In common/ });
  const sight = { selector: "label", text: `In common ${1 + (await points.count())}` };
  return [
    await press(page, "add a point", () => add.press("Enter"), sight),
    await press(page, "type a word into it", () => points.last().pressSequentially("Rowing")),
  ];
}

async function writeUp(page: Page): Promise<Press[]> {
  await page.goto("/meetings/new");
  await page.waitForLoadState("networkidle");
  const dayBefore = new Date(Date.now() - 24 * 3_600_000).toISOString().slice(0, 10);
  return [
    await press(page, "choose whom", () => page.getByLabel("Professional", { exact: false }).first().click()),
    await press(page, "name the day", async () => {
      await page.getByLabel("Day", { exact: true }).fill(dayBefore);
      await page.getByLabel("Time", { exact: true }).fill("10:00");
    }),
    await press(page, "save", () => page.getByRole("button", { name: "Save and say how it went" }).click()),
    await press(page, "write a line", () =>
      page.getByLabel("One thing you learned").pressSequentially("How a typical week goes"),
    ),
    await press(page, "answer", () => page.getByLabel("No one this time").click()),
    await press(page, "save it all", () => page.getByRole("button", { name: "Save meeting" }).click()),
  ];
}
