import { expect, test } from "vitest";
import {
  contentSecurityPolicy,
  isTokenPath,
  pageHeaders,
  SENT_MAIL_HEADERS,
  showsMail,
} from "./security-headers.ts";

const production = { nonce: "n0nce", https: true, development: false };

test("nothing inline runs without the nonce, nothing is evaluated, nobody frames us", () => {
  const policy = contentSecurityPolicy(production);
  expect(policy).toContain("script-src 'self' 'nonce-n0nce' 'strict-dynamic';");
  expect(policy).not.toContain("unsafe");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain("base-uri 'none'");
});

test("transport security is promised only where there is some", () => {
  expect(pageHeaders(production)).toHaveProperty("Strict-Transport-Security");
  expect(pageHeaders({ ...production, https: false })).not.toHaveProperty("Strict-Transport-Security");
  expect(contentSecurityPolicy({ ...production, https: false })).not.toContain("upgrade-insecure-requests");
});

test.each([
  ["/e/abc", true],
  ["/u/abc", true],
  ["/sign-in/confirm", true],
  ["/sign-in", false],
  ["/events", false],
] as const)("the address %s is a secret: %s", (path, secret) => {
  expect(isTokenPath(path)).toBe(secret);
});

test("only the page of one mail frames anything, and what it frames can do nothing", () => {
  expect(contentSecurityPolicy(production)).toContain("frame-src 'none'");
  expect(contentSecurityPolicy({ ...production, frames: true })).toContain("frame-src 'self'");
  expect(["/admin/emails", "/admin/emails/019a", "/admin/people/019a"].filter(showsMail)).toEqual([
    "/admin/emails/019a",
  ]);
  const policy = SENT_MAIL_HEADERS["Content-Security-Policy"];
  expect(policy).toMatch(/^default-src 'none';.*; sandbox$/);
  expect(policy).not.toMatch(/script|connect|allow-/);
});
