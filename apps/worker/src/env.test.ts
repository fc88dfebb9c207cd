import { expect, test } from "vitest";
import { parseArguments } from "./arguments.ts";
import { parseEnv } from "./env.ts";

const production = {
  NODE_ENV: "production",
  DATABASE_URL: "postgres://worker@db.example/askaround",
  APP_URL: "https://askaround.example/",
  AUTH_SECRET: "a-secret-of-more-than-thirty-two-letters",
  MAIL_FROM: "Askaround <hello@askaround.example>",
  RESEND_API_KEY: "re_real",
};

test("development needs nothing, and mails the local mailbox", () => {
  expect(parseEnv({})).toMatchObject({ NODE_ENV: "development", RESEND_BASE_URL: "http://localhost:4000" });
});

test("production takes what it is given", () => {
  expect(parseEnv(production)).toMatchObject({
    APP_URL: "https://askaround.example",
    RESEND_BASE_URL: "https://api.resend.com",
    WORKER_LEASE_MS: 60_000,
  });
});

test.each(["DATABASE_URL", "APP_URL", "AUTH_SECRET", "MAIL_FROM", "RESEND_API_KEY"])(
  "production without %s does not start, and says which",
  (name) => {
    expect(() => parseEnv({ ...production, [name]: "" })).toThrow(`${name}: is not set`);
  },
);

test.each([
  ["AUTH_SECRET", "only-for-development-never-in-production"],
  ["AUTH_SECRET", "short"],
  ["MAIL_FROM", "nobody"],
  ["MAIL_FROM", "Ask\r\nBcc: all@example.com <a@b.example>"],
  ["APP_URL", "askaround.example"],
  ["WORKER_TEST_KILL_AT", "after-claim:1"],
  ["WORKER_TEST_DROP_KEY", "1"],
])("production refuses %s=%s", (name, value) => {
  expect(() => parseEnv({ ...production, [name]: value })).toThrow(`${name}: `);
});

test("a chosen moment is for development only", () => {
  const asked = ["--once", "--at", "2026-11-24T15:00:00Z"];
  expect(parseArguments(asked, false)).toEqual({ once: true, at: "2026-11-24T15:00:00.000Z" });
  expect(parseArguments([], true)).toEqual({ once: false, at: null });
  expect(() => parseArguments(asked, true)).toThrow("refused in production");
  expect(() => parseArguments(["--once"], true)).toThrow("refused in production");
  expect(() => parseArguments(["--at", "2026-11-24T15:00:00Z"], false)).toThrow("--once");
  expect(() => parseArguments(["--once", "--at", "tomorrow"], false)).toThrow("moment");
});
