import { connect, type Connection } from "@askaround/db";
import { DEMO_LOGINS, seedDemo } from "@askaround/db/dev";
import { startTestServer } from "@askaround/db/testing";
import { toInstant } from "@askaround/core/shared";
import { requireBrowser } from "@askaround/scripts/browser";
import { buildWeb } from "@askaround/scripts/build-web";
import { root } from "@askaround/scripts/paths";
import { type Browser, chromium } from "@playwright/test";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { addSession, findMember } from "./fixtures/office.ts";
import { startWorld, type World } from "./fixtures/world.ts";

const TO = path.join(root, "docs", "screenshot.png");
const PHONE = { width: 390, height: 780 };
const DESKTOP = { width: 1240, height: 800 };

type Stage = { readonly browser: Browser; readonly world: World; readonly owner: Connection };
type View = {
  readonly role: "student" | "advisor";
  readonly size: { readonly width: number; readonly height: number };
  /** Where to go once signed in: a path, or the name of a link on the role's first page. */
  readonly open: { readonly path: string; readonly link?: RegExp };
};

/** The demo term as its student and its advisor see it, side by side, for the README. */
async function main(): Promise<void> {
  await buildWeb();
  const server = await startTestServer();
  const world = await startWorld();
  const owner = connect(world.ownerUrl, { max: 2, name: "screenshots" });
  const browser = await chromium.launch({ executablePath: await requireBrowser(), args: ["--no-sandbox"] });
  try {
    await seedDemo(world.ownerUrl, { now: toInstant(new Date().toISOString()) });
    const stage = { browser, world, owner };
    const desktop = await look(stage, {
      role: "advisor",
      size: DESKTOP,
      open: { path: "/advisor/cohorts", link: /\S/ },
    });
    const phone = await look(stage, { role: "student", size: PHONE, open: { path: "/today" } });
    await writeFile(TO, await sideBySide(browser, desktop, phone));
  } finally {
    await browser.close();
    await owner.close();
    await world.stop();
    await server.stop();
  }
}

async function look({ browser, world, owner }: Stage, { role, size, open }: View): Promise<Buffer> {
  const email = DEMO_LOGINS.find((login) => login.role === role)?.email ?? "";
  const member = await findMember(owner.sql, email, role);
  const actor = member.actors.find((one) => one.role === role) ?? member.actors[0];
  const context = await browser.newContext({
    viewport: size,
    deviceScaleFactor: 2,
    colorScheme: "light",
    baseURL: world.webUrl,
  });
  await context.addCookies([
    { name: "askaround-session", value: await addSession(owner.sql, member), url: world.webUrl },
    { name: "askaround-membership", value: actor.membershipId, url: world.webUrl },
  ]);
  const page = await context.newPage();
  await page.goto(open.path);
  if (open.link) {
    await page.getByRole("rowheader").getByRole("link", { name: open.link }).first().click();
    await page.waitForURL(/\/advisor\/cohorts\/./);
  }
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.evaluate(async () => await document.fonts.ready);
  const picture = await page.screenshot({ animations: "disabled" });
  await context.close();
  return picture;
}

/** One picture of 1440 px: the desktop, and the phone in front of its right edge. */
async function sideBySide(browser: Browser, desktop: Buffer, phone: Buffer): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 880 } });
  const source = (picture: Buffer) => `data:image/png;base64,${picture.toString("base64")}`;
  await page.setContent(`<!doctype html><style>
    body { margin: 0; height: 880px; background: #e9e5da; position: relative; overflow: hidden }
    img { position: absolute; box-shadow: 0 18px 50px rgb(26 34 48 / 22%) }
    .desktop { left: 40px; top: 40px; width: 1180px; border-radius: 14px }
    .phone { right: 40px; top: 120px; width: 350px; border-radius: 36px; border: 8px solid #1a2230 }
  </style><img class="desktop" src="${source(desktop)}"><img class="phone" src="${source(phone)}">`);
  await page.evaluate(async () => await Promise.all([...document.images].map((image) => image.decode())));
  return await page.screenshot();
}

await main();
const { length } = await readFile(TO);
console.log(`${path.relative(root, TO)} is ${Math.round(length / 1024)} KB.`);
