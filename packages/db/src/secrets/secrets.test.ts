import type { Instant, OfficeId, PersonId, ThankYouId } from "@askaround/core/shared";
import { expect, test } from "vitest";
import {
  hashCode,
  openSignIn,
  randomCode,
  randomToken,
  readMailPreferenceLink,
  readThankYouLink,
  sealSignIn,
  signMailPreferenceLink,
  signThankYouLink,
} from "./index.ts";

const secret = "a secret of at least thirty-two characters";
const link = {
  officeId: "019aa000-0000-7000-8000-000000000001" as OfficeId,
  thankYouId: "019aa000-0000-7000-8000-000000000002" as ThankYouId,
  recipientId: "019aa000-0000-7000-8000-000000000003" as PersonId,
  scheduleVersion: 2,
  expiresAt: "2026-12-06T12:00:00.000Z" as Instant,
};
const before = "2026-12-06T11:59:59.999Z" as Instant;

test("a sealed sign-in opens for its own delivery and key only", () => {
  const said = { token: randomToken(), code: randomCode(), email: "ada@example.com" };
  const sealed = sealSignIn(secret, "delivery-1", said);
  expect(sealed).not.toContain(said.code);
  expect(openSignIn(secret, "delivery-1", sealed)).toEqual(said);
  expect(() => openSignIn(secret, "delivery-2", sealed)).toThrow();
  expect(() => openSignIn(`${secret}!`, "delivery-1", sealed)).toThrow();
  const changed = Buffer.from(sealed, "base64url");
  changed.writeUInt8(changed.readUInt8(30) ^ 1, 30);
  expect(() => openSignIn(secret, "delivery-1", changed.toString("base64url"))).toThrow();
  expect(sealSignIn(secret, "delivery-1", said)).not.toBe(sealed);
});

test("a code is six digits, and its hash depends on the key and on the token", () => {
  expect(randomCode()).toMatch(/^\d{6}$/);
  expect(hashCode(secret, "t1", "123456")).not.toBe(hashCode(secret, "t2", "123456"));
  expect(hashCode(secret, "t1", "123456")).not.toBe(hashCode(`${secret}!`, "t1", "123456"));
});

test("a thank-you link reads back until it expires", () => {
  const token = signThankYouLink(secret, link);
  expect(readThankYouLink(secret, token, before)).toEqual({ ok: true, link });
  expect(readThankYouLink(secret, token, link.expiresAt)).toEqual({ ok: false, reason: "expired" });
});

test("a link changed in any one character is refused", () => {
  const token = signThankYouLink(secret, link);
  for (let index = 0; index < token.length; index += 1) {
    const other = token[index] === "A" ? "B" : "A";
    const forged = token.slice(0, index) + other + token.slice(index + 1);
    expect(readThankYouLink(secret, forged, before)).toEqual({ ok: false, reason: "tampered" });
  }
  for (const odd of ["", "x", `${token}A`, token.slice(0, -1), "é".repeat(20), "A".repeat(5000)]) {
    expect(readThankYouLink(secret, odd, before)).toEqual({ ok: false, reason: "tampered" });
  }
  expect(readThankYouLink(`${secret}!`, token, before)).toEqual({ ok: false, reason: "tampered" });
});

test("a link of one purpose is no good for the other", () => {
  const preference = { officeId: link.officeId, personId: link.recipientId, kind: "thank_you" as const };
  const token = signMailPreferenceLink(secret, preference);
  expect(readMailPreferenceLink(secret, token)).toEqual({ ok: true, link: preference });
  expect(readThankYouLink(secret, token, before).ok).toBe(false);
  expect(readMailPreferenceLink(secret, signThankYouLink(secret, link)).ok).toBe(false);
});
