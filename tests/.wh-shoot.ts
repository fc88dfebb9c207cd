import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
const require = createRequire("/work/main/tests/package.json");
const { chromium } = require("@playwright/test");
const { AxeBuilder } = require("@axe-core/playwright");
const world = JSON.parse(readFileSync("/tmp/wh/world.json", "utf8"));
const B = "http://localhost:41873";
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
const pages: [string, string, string][] = [
  ["list", "/admin/emails", "admin"],
  ["one", `/admin/emails/${world.failedMailId}`, "admin"],
  ["unknown", `/admin/emails/${world.unknownMailId}?part=text`, "admin"],
  ["home", "/admin", "admin"],
  ["none", "/admin/emails?q=zzz", "admin"],
  ["today", "/today", "student"],
  ["me", "/me", "student"],
  ["needs", "/advisor", "advisor"],
  ["student", `/advisor/students/${world.studentId}`, "advisor"],
].filter(([n]) => !process.argv[2] || process.argv[2].split(",").includes(n)) as any;
for (const [w, c] of [
  [1440, "light"],
  [390, "dark"],
  [390, "light"],
  [1440, "dark"],
] as const) {
  for (const [name, path, who] of pages) {
    const ctx = await browser.newContext({ viewport: { width: w, height: 900 }, colorScheme: c });
    await ctx.addCookies(
      [
        ["session", world.members[who].session],
        ["membership", world.members[who].membershipId],
      ].map(([k, v]) => ({ name: "askaround-" + k, value: v, url: B })),
    );
    await ctx.routeWebSocket(/hmr/, () => {});
    const page = await ctx.newPage();
    const errs: string[] = [];
    page.on("console", (m: any) => m.type() === "error" && errs.push(m.text().slice(0, 200)));
    const r = await page.goto(B + path, { timeout: 120000 });
    await page.waitForTimeout(600);
    const a = await new AxeBuilder({ page }).analyze();
    const over = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    await page.screenshot({ path: `/tmp/wh/${name}-${w}-${c}.png`, fullPage: true, caret: "initial" });
    console.log(
      w,
      c,
      name,
      r.status(),
      a.violations.map((v: any) => v.id + " " + v.nodes[0].target),
      over ? "OVERFLOW" : "",
      errs,
    );
    await ctx.close();
  }
}
await browser.close();
