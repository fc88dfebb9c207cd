import { z } from "zod";

const DEVELOPMENT = {
  DATABASE_URL: "postgres://postgres:postgres@127.0.0.1:54329/askaround",
  APP_URL: "http://localhost:3000",
  AUTH_SECRET: "only-for-development-never-in-production",
  MAIL_FROM: "Askaround <askaround@localhost.test>",
} as const;

/** Whether only this machine can reach the address. */
export function isThisMachine(url: string): boolean {
  return ["localhost", "127.0.0.1", "[::1]"].includes(new URL(url).hostname);
}

const isSecretEnough = (secret: string) => secret.length >= 32 && secret !== DEVELOPMENT.AUTH_SECRET;

/** Resend's signing secrets, separated by a comma: two while one replaces the other. */
const WEBHOOK_SECRETS = z
  .string()
  .transform((list) => list.split(",").map((secret) => secret.trim()))
  .pipe(
    z
      .array(
        z
          .string()
          .regex(
            /^whsec_(?:[A-Za-z0-9+/]{4}){4,}(?:[A-Za-z0-9+/]{2}(?:==|[A-Za-z0-9+/]=))?$/,
            "must be whsec_ and base64",
          ),
      )
      .max(2),
  );

const Common = z.object({
  /** Unset: nobody is believed who says what became of a mail. */
  RESEND_WEBHOOK_SECRET: WEBHOOK_SECRETS.optional(),
  /** 1: anyone may step into the demo office, in any role. */
  DEMO: z.enum(["0", "1"], "must be 0 or 1").default("0"),
  /** Where mail is sent; a local mailbox is linked from the demo. */
  RESEND_BASE_URL: z.url().optional(),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
});

const Production = Common.extend({
  NODE_ENV: z.literal("production"),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  APP_URL: z.url({ protocol: /^https?$/ }),
  AUTH_SECRET: z
    .string()
    .refine(isSecretEnough, "must be at least 32 characters, and not the development one"),
  MAIL_FROM: z.string().regex(/@/, "must hold an email address"),
}).refine(({ DEMO, APP_URL }) => DEMO === "0" || isThisMachine(APP_URL), {
  path: ["DEMO"],
  message: "must not be 1 where APP_URL is not this machine: it lets anyone in",
});

const Development = Common.extend({
  NODE_ENV: z.enum(["development", "test"]).default("development"),
  DATABASE_URL: z.string().default(DEVELOPMENT.DATABASE_URL),
  APP_URL: z.url().default(DEVELOPMENT.APP_URL),
  AUTH_SECRET: z.string().min(16).default(DEVELOPMENT.AUTH_SECRET),
  MAIL_FROM: z.string().default(DEVELOPMENT.MAIL_FROM),
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

let parsed: Env | undefined;

/** The settings of this process, read on first use: never while the app is being built. */
export function getEnv(): Env {
  parsed ??= parseEnv(process.env);
  return parsed;
}
