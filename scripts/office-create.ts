import { createOffice, CreateOffice, DEFAULT_SETTINGS } from "@askaround/core/office";
import { nextAllowed } from "@askaround/core/reminders";
import { dateIn, type Instant, timeIn } from "@askaround/core/shared";
import { connect, migrate } from "@askaround/db";
import { postgresDeps } from "@askaround/db/stores";
import { parseArgs } from "node:util";
import { openDatabase } from "./open-database.ts";
import { explain, PlainError } from "./plain-error.ts";
import { readSettings } from "./settings.ts";

const USAGE = `Use it like this:
  pnpm office:create --name "Career Office" --zone America/New_York --admin-email ada@example.edu [--admin-name "Ada King"]`;

const FLAGS = {
  name: "--name",
  zone: "--zone",
  adminEmail: "--admin-email",
  adminName: "--admin-name",
} as const;

async function main(): Promise<void> {
  const input = readInput(process.argv.slice(2));
  const appUrl = readSettings({ dev: false }).env["APP_URL"] ?? "";
  const { url, release } = await openDatabase();
  try {
    await migrate(url);
    const owner = connect(url, { max: 1, name: "askaround office:create" });
    await createOffice(postgresDeps({ db: owner.db }), input);
    await owner.close();
  } finally {
    await release();
  }
  console.log(`Opened “${input.name}” (${input.zone}).
${invitationNews(input, new Date().toISOString() as Instant)}
Next: ${input.adminName} signs in at ${appUrl}/sign-in with that address, then adds advisors, students and cohorts.
There is no need to wait for the invitation: a sign-in mail comes at once, at any hour.`);
}

function invitationNews({ adminEmail, zone }: CreateOffice, now: Instant): string {
  const goesAt = nextAllowed(now, zone, DEFAULT_SETTINGS.quietHours);
  const planned = `An invitation to ${adminEmail} is planned`;
  if (goesAt === now) return `${planned}; the worker sends it as soon as the app runs.`;
  return `${planned}. It is quiet hours in ${zone}, so the worker sends it ${dateIn(goesAt, zone)} at ${timeIn(goesAt, zone)} there.`;
}

function readInput(args: readonly string[]): CreateOffice {
  const given = readFlags(args);
  const adminName = given["admin-name"] ?? given["admin-email"]?.split("@")[0];
  const asked = { name: given.name, zone: given.zone, adminEmail: given["admin-email"], adminName };
  const missing = (["name", "zone", "adminEmail"] as const).filter((key) => asked[key] === undefined);
  if (missing.length > 0)
    throw new PlainError(`${missing.map((key) => FLAGS[key]).join(" and ")} missing.\n${USAGE}`);

  const parsed = CreateOffice.safeParse(asked);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => {
    const key = String(issue.path[0]) as keyof typeof FLAGS;
    const hint = key === "zone" ? "Give a time zone like America/New_York." : issue.message;
    return `${FLAGS[key] ?? key} “${String(asked[key] ?? "")}”: ${hint}`;
  });
  throw new PlainError(lines.join("\n"));
}

function readFlags(args: readonly string[]) {
  const text = { type: "string" } as const;
  const options = { name: text, zone: text, "admin-email": text, "admin-name": text };
  try {
    // pnpm hands its own separator on.
    return parseArgs({ args: args.filter((arg) => arg !== "--"), options }).values;
  } catch (error) {
    throw new PlainError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

main().catch((error: unknown) => {
  explain(error);
  process.exitCode = 1;
});
