import { z } from "zod";

const DEVELOPMENT = {
  DATABASE_URL: "postgres://postgres:postgres@127.0.0.1:54329/askaround",
  APP_URL: "http://localhost:3000",
  AUTH_SECRET: "only-for-development-never-in-production",
  MAIL_FROM: "Askaround <hello@askaround.test>",
  RESEND_API_KEY: "re_local_mailbox",
  RESEND_BASE_URL: "http://localhost:4000",
} as const;

const WEB_ADDRESS = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ""));
const DATABASE_ADDRESS = z.url({ protocol: /^postgres(ql)?$/ });
const SENDER = z
  .string()
  .regex(/^[^<>\r\n]*<[^<>\s@]+@[^<>\s@]+>$|^[^<>\s@]+@[^<>\s@]+$/, "must be an email address");
const isSecretEnough = (secret: string) => secret.length >= 32 && secret !== DEVELOPMENT.AUTH_SECRET;

const LOCAL_PORT = z.coerce.number().int().min(1_024).max(65_535);

const Common = z.object({
  /** A second key of the provider that may read what was sent; settles mails nobody else can decide on. */
  RESEND_READ_KEY: z.string().min(1).optional(),
  /** Where the worker answers to this machine alone: metrics. Nowhere when it is not set. */
  WORKER_PORT: LOCAL_PORT.optional(),
  /** Reaches the same database with the worker's own login, where the owner's may not become it. */
  DATABASE_URL_WORKER: DATABASE_ADDRESS.optional(),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
  /** How many requests a second all workers together ask of the provider, until it says how many it takes. */
  MAIL_REQUESTS_PER_SECOND: z.coerce.number().min(0.1).max(1_000).default(4),
  /** How long a worker may hold a mail before another takes it over, in milliseconds. */
  WORKER_LEASE_MS: z.coerce.number().int().min(500).max(600_000).default(60_000),
  /** Between two looks at a lane that key, domain or quota have paused, in milliseconds. */
  WORKER_PROBE_MS: z.coerce.number().int().min(100).max(3_600_000).default(300_000),
  /** How many reminders go in one request. */
  WORKER_BATCH_SIZE: z.coerce.number().int().min(1).max(100).default(100),
  /** The first pause before an undecided mail is sent again, in milliseconds; it doubles from there. */
  WORKER_RETRY_BASE_MS: z.coerce.number().int().min(10).max(600_000).default(30_000),
});

const Production = Common.extend({
  NODE_ENV: z.literal("production"),
  DATABASE_URL: DATABASE_ADDRESS,
  APP_URL: WEB_ADDRESS,
  AUTH_SECRET: z
    .string()
    .refine(isSecretEnough, "must be at least 32 characters, and not the development one"),
  MAIL_FROM: SENDER,
  RESEND_API_KEY: z.string().min(1),
  RESEND_BASE_URL: WEB_ADDRESS.default("https://api.resend.com"),
  WORKER_TEST_KILL_AT: z.undefined("is for tests and must not be set in production").optional(),
  WORKER_TEST_DROP_KEY: z.undefined("is for tests and must not be set in production").optional(),
  WORKER_TEST_TEMPLATE: z.undefined("is for tests and must not be set in production").optional(),
});

const Development = Common.extend({
  NODE_ENV: z.enum(["development", "test"]).default("development"),
  DATABASE_URL: DATABASE_ADDRESS.default(DEVELOPMENT.DATABASE_URL),
  APP_URL: WEB_ADDRESS.default(DEVELOPMENT.APP_URL),
  AUTH_SECRET: z.string().min(16).default(DEVELOPMENT.AUTH_SECRET),
  MAIL_FROM: SENDER.default(DEVELOPMENT.MAIL_FROM),
  RESEND_API_KEY: z.string().min(1).default(DEVELOPMENT.RESEND_API_KEY),
  RESEND_BASE_URL: WEB_ADDRESS.default(DEVELOPMENT.RESEND_BASE_URL),
  /** Tests only: "moment:n" ends this process by SIGKILL when it reaches that moment for the nth time. */
  WORKER_TEST_KILL_AT: z
    .string()
    .regex(/^[a-z-]+:\d+$/)
    .optional(),
  /** Tests only: words added to each subject, as another version of the templates would. */
  WORKER_TEST_TEMPLATE: z.string().min(1).max(20).optional(),
  /** Tests only: sends without an idempotency key, to show that the fault tests can see what it prevents. */
  WORKER_TEST_DROP_KEY: z.literal("1").optional(),
});

export type Env = z.infer<typeof Production> | z.infer<typeof Development>;

type Source = Readonly<Record<string, string | undefined>>;

/** Reads the settings of this process. Throws one message that names every variable that is missing or unfit. */
export function parseEnv(source: Source): Env {
  // An empty variable counts as one that is not set.
  const given = Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value !== ""),
  );
  const result = (given["NODE_ENV"] === "production" ? Production : Development).safeParse(given);
  if (result.success) return result.data;
  const lines = result.error.issues.map(({ path, message }) => {
    const name = path.join(".");
    return name in given ? `${name}: ${message}` : `${name}: is not set`;
  });
  throw new Error(`These environment variables need attention:\n  ${lines.join("\n  ")}`);
}
