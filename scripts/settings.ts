import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { dataDir, root } from "./paths.ts";
import { PlainError } from "./plain-error.ts";

export type Settings = {
  readonly dev: boolean;
  readonly port: number;
  /** Where the private PostgreSQL listens; absent when DATABASE_URL names another server. */
  readonly databasePort: number | undefined;
  /** Where the local mailbox listens; absent when mail really leaves. */
  readonly mailboxPort: number | undefined;
  readonly demo: boolean;
  readonly verbose: boolean;
  /** What web and worker are given; DATABASE_URL is added once a private PostgreSQL has started. */
  readonly env: Readonly<Record<string, string>>;
};

/** Values that stand in examples and must never guard a real office. */
const KNOWN_SECRETS = new Set([
  "only-for-development-never-in-production",
  "replace-this-with-the-output-of-openssl-rand",
]);
const REQUIRED_IN_PRODUCTION = [
  "DATABASE_URL",
  "RESEND_API_KEY",
  "APP_URL",
  "AUTH_SECRET",
  "MAIL_FROM",
] as const;
const MIN_SECRET_LENGTH = 32;

/** Reads `.env` and the environment. Throws a PlainError that names the first variable that will not do. */
export function readSettings({ dev }: { dev: boolean }): Settings {
  const file = path.join(root, ".env");
  if (existsSync(file)) process.loadEnvFile(file);
  const given = (name: string) => process.env[name]?.trim() || undefined;

  const production = given("NODE_ENV") === "production";
  if (production) REQUIRED_IN_PRODUCTION.forEach((name) => requireGiven(name, given(name), "in production"));
  if (production && given("DEMO") === "1")
    throw new PlainError("DEMO must not be 1 in production: it lets anyone in. .env.example explains it.");
  if (given("RESEND_API_KEY")) requireGiven("MAIL_FROM", given("MAIL_FROM"), "with RESEND_API_KEY");
  const secret = given("AUTH_SECRET");
  if (secret) checkSecret(secret);

  const port = readPort("PORT", given("PORT"), 3000);
  const mailsElsewhere = given("RESEND_API_KEY") ?? given("RESEND_BASE_URL");
  const mailboxPort = mailsElsewhere ? undefined : readPort("MAILBOX_PORT", given("MAILBOX_PORT"), 4000);
  const databasePort = given("DATABASE_URL")
    ? undefined
    : readPort("DATABASE_PORT", given("DATABASE_PORT"), 54329);
  const local = databasePort !== undefined && mailboxPort !== undefined;
  const demo = given("DEMO") === undefined ? local : given("DEMO") === "1";

  return {
    dev,
    port,
    databasePort,
    mailboxPort,
    demo,
    verbose: dev || given("VERBOSE") === "1",
    env: {
      NODE_ENV: dev ? "development" : "production",
      NEXT_TELEMETRY_DISABLED: "1",
      PORT: String(port),
      APP_URL: (given("APP_URL") ?? `http://localhost:${port}`).replace(/\/+$/, ""),
      AUTH_SECRET: secret ?? keptSecret(),
      MAIL_FROM: given("MAIL_FROM") ?? "Askaround <hello@askaround.test>",
      RESEND_API_KEY: given("RESEND_API_KEY") ?? "re_local_mailbox",
      // Anyone may step into a demo of this clone’s own database, and into no other.
      DEMO: demo && databasePort !== undefined ? "1" : "0",
      TRUSTED_PROXIES: given("TRUSTED_PROXIES") ?? "0",
      RESEND_BASE_URL:
        mailboxPort === undefined
          ? (given("RESEND_BASE_URL") ?? "https://api.resend.com")
          : `http://localhost:${mailboxPort}`,
    },
  };
}

function requireGiven(name: string, value: string | undefined, when: string): void {
  if (!value) throw new PlainError(`${name} must be set ${when}. .env.example explains it.`);
}

function checkSecret(secret: string): void {
  if (secret.length >= MIN_SECRET_LENGTH && !KNOWN_SECRETS.has(secret.toLowerCase())) return;
  throw new PlainError(
    `AUTH_SECRET must be a random value of at least ${MIN_SECRET_LENGTH} characters, such as \`openssl rand -base64 32\` prints.`,
  );
}

function readPort(name: string, value: string | undefined, otherwise: number): number {
  if (value === undefined) return otherwise;
  const port = Number(value);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new PlainError(`${name} must be a port number from 1 to 65535, not “${value}”.`);
}

/** The secret of this clone, made once, so that sessions outlive a restart. */
function keptSecret(): string {
  const file = path.join(dataDir, "secret");
  if (existsSync(file)) return readFileSync(file, "utf8").trim();
  mkdirSync(dataDir, { recursive: true });
  const secret = randomBytes(32).toString("base64url");
  writeFileSync(file, `${secret}\n`, { mode: 0o600 });
  return secret;
}
