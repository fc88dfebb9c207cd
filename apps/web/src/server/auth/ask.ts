import { addMinutes, type DeliveryId, EmailSchema } from "@askaround/core/shared";
import { requestSignIn } from "@askaround/db/auth";
import { hashCode, hashToken, randomCode, randomToken, sealSignIn } from "@askaround/db/secrets";
import { newUuid } from "@askaround/db/stores";
import { getEnv } from "../../env.ts";
import { now } from "../clock.ts";
import { authDb } from "../database.ts";

/** How long a link and its code are good for. */
export const MINUTES_VALID = 10;
export const LEAST_MILLISECONDS = 300;

/** The address as we keep it, or null when it cannot be one: lists, display names and line breaks never reach a mail. */
export function readAddress(typed: string): string | null {
  const parsed = EmailSchema.safeParse(typed.length <= 320 ? typed : "");
  return parsed.success ? parsed.data : null;
}

/** The secret that ties a mail to the browser that asked for it. */
export function newIntent(): string {
  return randomToken();
}

/**
 * Plans the sign-in mail for an address, for the browser that holds `intent`. Whether anybody has the address shows neither
 * in the answer, which is nothing, nor in how long it takes.
 */
export async function askForSignIn(email: string, intent: string): Promise<void> {
  const [token, code, askedAt] = [randomToken(), randomCode(), now()];
  const deliveryId = newUuid<DeliveryId>();
  const { AUTH_SECRET } = getEnv();
  const tokenHash = hashToken(token);
  const enough = new Promise<void>((done) => setTimeout(done, LEAST_MILLISECONDS));
  await requestSignIn(authDb().db, {
    email,
    tokenHash,
    codeHash: hashCode(AUTH_SECRET, tokenHash, code),
    intentHash: hashToken(intent),
    validUntil: addMinutes(askedAt, MINUTES_VALID),
    deliveryId,
    attemptId: newUuid(),
    sealed: sealSignIn(AUTH_SECRET, deliveryId, { token, code, email }),
    askedAt,
  });
  await enough;
}
