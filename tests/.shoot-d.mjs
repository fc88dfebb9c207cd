import { chromium } from "@playwright/test";
const base = process.env.BASE ?? "http://localhost:44100";
const [role, ...paths] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
const ctx = await browser.newContext({ viewport: { width: 1440, height: 900 } });
const page = await ctx.newPage();
await page.goto(base + "/demo");
await page
  .getByRole("button", { name: new RegExp(role, "i") })
  .first()
  .click();
await page.waitForURL(/today|advisor|admin/, { timeout: 60000 });
const sizes = (process.env.SIZES ?? "390,1440").split(",").map(Number);
const themes = (process.env.THEMES ?? "light,dark").split(",");
for (const path of paths) {
  for (const width of sizes)
    for (const scheme of themes) {
      await page.setViewportSize({ width, height: width < 500 ? 844 : 900 });
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto(base + path, { timeout: 90000 });
      await page.waitForTimeout(600);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth + 1);
      const name = `/tmp/d-shots/${path.replace(/[^a-z0-9]+/gi, "_").slice(0, 40)}-${width}-${scheme}.png`;
      await page.screenshot({ path: name, fullPage: true, caret: "initial" });
      console.log(name, wide ? "SIDEWAYS" : "");
    }
}
await browser.close();
