import { expect, test } from "vitest";
import { parseEnv } from "./env.ts";

const complete = {
  NODE_ENV: "production",
  DATABASE_URL: "postgres://web@db.internal/askaround",
  APP_URL: "https://askaround.example",
  AUTH_SECRET: "k".repeat(48),
  MAIL_FROM: "Career Office <careers@example.edu>",
};

test("development starts with nothing set", () => {
  expect(parseEnv({}).APP_URL).toBe("http://localhost:3000");
});

test("production takes what is given, and counts no proxy unless told", () => {
  expect(parseEnv(complete)).toMatchObject({ AUTH_SECRET: complete.AUTH_SECRET, TRUSTED_PROXIES: 0 });
});

test.each(["DATABASE_URL", "APP_URL", "AUTH_SECRET", "MAIL_FROM"] as const)(
  "production refuses to start without %s, and says so",
  (name) => {
    expect(() => parseEnv({ ...complete, [name]: undefined })).toThrow(`${name}: is not set`);
    expect(() => parseEnv({ ...complete, [name]: "" })).toThrow(`${name}: is not set`);
  },
);

test("production refuses the secret everyone knows, and a short one", () => {
  expect(() => parseEnv({ ...complete, AUTH_SECRET: parseEnv({}).AUTH_SECRET })).toThrow("AUTH_SECRET");
  expect(() => parseEnv({ ...complete, AUTH_SECRET: "short" })).toThrow("AUTH_SECRET");
});

test("one webhook secret or two, and nothing that is none", () => {
  const first = `whsec_${"a".repeat(32)}`;
  const second = `whsec_${"b".repeat(32)}`;
  expect(parseEnv({ RESEND_WEBHOOK_SECRET: `${first}, ${second}` }).RESEND_WEBHOOK_SECRET).toEqual([
    first,
    second,
  ]);
  expect(parseEnv({}).RESEND_WEBHOOK_SECRET).toBeUndefined();
  expect(() => parseEnv({ RESEND_WEBHOOK_SECRET: "letmein" })).toThrow("RESEND_WEBHOOK_SECRET");
  expect(() => parseEnv({ RESEND_WEBHOOK_SECRET: `${first},${second},${first}` })).toThrow(
    "RESEND_WEBHOOK_SECRET",
  );
});

test("the demo’s door opens on this machine only, and only when asked", () => {
  const local = { ...complete, APP_URL: "http://localhost:3000" };
  expect(parseEnv(local).DEMO).toBe("0");
  expect(parseEnv({ ...local, DEMO: "1" }).DEMO).toBe("1");
  expect(() => parseEnv({ ...complete, DEMO: "1" })).toThrow("DEMO: must not be 1");
  expect(() => parseEnv({ ...local, DEMO: "yes" })).toThrow("DEMO: must be 0 or 1");
});
