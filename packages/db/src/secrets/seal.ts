import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { keyFor } from "./hash.ts";

/**
 * What `deliveries.secret` of a sign-in mail holds once opened: the raw token of the link
 * `${APP_URL}/sign-in/confirm?token=…`, the six-digit code, and the address that asked. The mail goes to `email` and
 * nowhere else: the person's address may have been changed by an office since, and the login belongs to this one.
 */
export interface SignInSecret {
  readonly token: string;
  readonly code: string;
  readonly email: string;
}

/** Encrypts for the worker: base64url of nonce (12 bytes), tag (16) and AES-256-GCM text. `deliveryId` is bound in. */
export function sealSignIn(authSecret: string, deliveryId: string, secret: SignInSecret): string {
  return sealText(authSecret, deliveryId, JSON.stringify(secret));
}

/** Throws when the text was sealed with another AUTH_SECRET, for another delivery, or was changed. */
export function openSignIn(authSecret: string, deliveryId: string, sealed: string): SignInSecret {
  return JSON.parse(openText(authSecret, deliveryId, sealed)) as SignInSecret;
}

/** The same for any text about one delivery, such as a frozen payload that must not be readable at rest. */
export function sealText(authSecret: string, deliveryId: string, text: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", keyFor(authSecret, "delivery"), nonce);
  cipher.setAAD(Buffer.from(deliveryId));
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString("base64url");
}

export function openText(authSecret: string, deliveryId: string, sealed: string): string {
  const bytes = Buffer.from(sealed, "base64url");
  const decipher = createDecipheriv("aes-256-gcm", keyFor(authSecret, "delivery"), bytes.subarray(0, 12), {
    authTagLength: 16,
  });
  decipher.setAAD(Buffer.from(deliveryId));
  decipher.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8");
}
