import { systemBrowser } from "@askaround/scripts/browser";
import { chromium, type Page } from "@playwright/test";
import type { RunningApp } from "./apps.ts";
import type { SignedIn, Term } from "./load.ts";
import { type Finding, show } from "./report.ts";

const THROTTLE = 4;
const NEXT_PAINT_MS = 200;

/** S8: what a person waits for between a press and the next picture, on a processor a quarter as fast. */
export async function pressGoals(app: RunningApp, term: Term): Promise<Finding[]> {
  const executablePath = systemBrowser();
  const browser = await chromium.launch({
    args: ["--no-sandbox", "--disable-gpu"],
    ...(executablePath ? { executablePath } : {}),
  });
  const open = async (who: SignedIn, width: number) => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, baseURL: app.url });
    const { hostname } = new URL(app.url);
    await context.addCookies(
      who.cookie.split("; ").map((pair) => {
        const [name = "", value = ""] = pair.split("=");
        return { name, value, domain: hostname, path: "/" };
      }),
    );
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: THROTTLE });
    await page.addInitScript(watchPresses);
    return page;
  };
  try {
    return [
      finding(
        "the table of all students: sort, filter, search, choose, choose all pages",
        await table(await open(term.advisor, 1_440)),
      ),
      finding("writing a meeting up on a phone", await writeUp(await open(term.student, 390))),
    ];
  } finally {
    await browser.close();
  }
}

function finding(what: string, presses: readonly Press[]): Finding {
  const slowest = Math.max(...presses.map(({ ms }) => ms));
  return {
    id: "S8",
    what: `next paint at ${THROTTLE}× throttle, ${what}`,
    seen: presses.map(({ name, ms }) => `${name} ${show(ms, "ms")}`).join(", "),
    ratio: null,
    goal: `at most ${NEXT_PAINT_MS} ms`,
    holds: slowest <= NEXT_PAINT_MS,
  };
}

interface Press {
  readonly name: string;
  readonly ms: number;
}

async function table(page: Page): Promise<Press[]> {
  await page.goto("/advisor/students");
  await page.waitForLoadState("networkidle");
  const box = page.getByRole("row").nth(1).getByRole("checkbox");
  return [
    await press(page, "choose one", () => box.click()),
    await press(page, "choose all", () => page.getByRole("button", { name: /^Choose all/ }).click()),
    await press(page, "filter", async () => {
      await page.getByLabel("Only those who need you").click();
      await page.getByRole("button", { name: "Show", exact: true }).click();
    }),
    await press(page, "sort by name", () =>
      page
        .getByRole("columnheader", { name: /^Student/ })
        .getByRole("link")
        .click(),
    ),
    await press(page, "search", async () => {
      await page.getByRole("searchbox").first().fill("Student 77");
      await page.keyboard.press("Enter");
    }),
    await press(page, "next page", () => page.getByRole("link", { name: /^Next/ }).first().click()),
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

/** The longest of what one act of a person had the page do before it painted. */
async function press(page: Page, name: string, act: () => Promise<unknown>): Promise<Press> {
  await page.evaluate(() => Reflect.set(globalThis, "slowestPress", 0));
  await act();
  await page.waitForLoadState("networkidle");
  await page.evaluate(
    () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 100))),
      ),
  );
  const ms = Number(await page.evaluate(() => Reflect.get(globalThis, "slowestPress") ?? 0));
  return { name, ms };
}

/** In the page: presses and keys that took longer than a frame are told by the browser itself. */
function watchPresses(): void {
  Reflect.set(globalThis, "slowestPress", 0);
  const note = (list: PerformanceObserverEntryList) => {
    for (const { duration } of list.getEntries())
      Reflect.set(
        globalThis,
        "slowestPress",
        Math.max(duration, Number(Reflect.get(globalThis, "slowestPress"))),
      );
  };
  const shape: PerformanceObserverInit & { durationThreshold: number } = {
    type: "event",
    durationThreshold: 16,
  };
  new PerformanceObserver(note).observe(shape);
}
