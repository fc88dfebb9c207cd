import { expect, test } from "vitest";
import { contentSecurityPolicy, isTokenPath, pageHeaders } from "./security-headers.ts";

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
