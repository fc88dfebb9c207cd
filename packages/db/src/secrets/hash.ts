import { createHash, createHmac, hkdfSync, randomBytes, randomInt, timingSafeEqual } from "node:crypto";

/** A secret for a cookie or a link: 32 random bytes as 43 characters of base64url. */
export function randomToken(): string {
  return randomBytes(32).toString("base64url");
}

/** Six digits, each equally likely, leading zeros included. */
export function randomCode(): string {
  return randomInt(1_000_000).toString().padStart(6, "0");
}

/** What is kept of a token that is itself long and random. Hex. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** A six-digit code is guessed in a moment from a plain hash, so its hash needs the key and the token it belongs to. */
export function hashCode(authSecret: string, tokenHash: string, code: string): string {
  return createHmac("sha256", keyFor(authSecret, "sign-in code"))
    .update(`${tokenHash}:${code}`)
    .digest("hex");
}

/** Compares without telling, by its duration, how much was right. */
export function isSame(one: string | Buffer, other: string | Buffer): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** One key per purpose from the installation's AUTH_SECRET, so that none can stand in for another. 32 bytes. */
export function keyFor(authSecret: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync("sha256", authSecret, "askaround", `${purpose} v1`, 32));
}
