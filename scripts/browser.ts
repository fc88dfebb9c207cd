import { execFile } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { testsDir } from "./paths.ts";
import { PlainError } from "./plain-error.ts";

const run = promisify(execFile);
const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const MAC_APPS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];
const DOWNLOAD_MS = 5 * 60_000;

/** A browser this machine already has: CHROMIUM_PATH, else a Chromium or Chrome on the PATH. */
export function systemBrowser(): string | undefined {
  const given = process.env["CHROMIUM_PATH"];
  if (given) return given;
  const folders = (process.env["PATH"] ?? "").split(path.delimiter);
  const candidates = [
    ...NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))),
    ...MAC_APPS,
  ];
  return candidates.find(isProgram);
}

/** Finds a browser for the journeys or brings one along. Throws a PlainError when neither works. */
export async function requireBrowser(): Promise<string> {
  const found = systemBrowser() ?? (await playwrightsOwn()) ?? (await fromApt());
  if (found) return found;
  throw new PlainError(
    "No browser for the journeys was found and none could be fetched: install Chromium or Chrome, or name one with CHROMIUM_PATH.",
  );
}

async function playwrightsOwn(): Promise<string | undefined> {
  const cli = path.join(testsDir, "node_modules/@playwright/test/cli.js");
  try {
    await run(process.execPath, [cli, "install", "chromium"], { cwd: testsDir, timeout: DOWNLOAD_MS });
    const { stdout } = await run(
      process.execPath,
      ["-e", 'import("@playwright/test").then(({ chromium }) => console.log(chromium.executablePath()))'],
      { cwd: testsDir },
    );
    const program = stdout.trim();
    await run(program, ["--version"], { timeout: 20_000 });
    return program;
  } catch {
    return undefined;
  }
}

async function fromApt(): Promise<string | undefined> {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  try {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    await run("apt-get", ["update", "-qq"], { env, timeout: DOWNLOAD_MS });
    await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], {
      env,
      timeout: DOWNLOAD_MS,
      maxBuffer: 64 * 1024 * 1024,
    });
    return systemBrowser();
  } catch {
    return undefined;
  }
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
