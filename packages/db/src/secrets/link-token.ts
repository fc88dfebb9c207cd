import { DELIVERY_KINDS, type DeliveryKind } from "@askaround/core/reminders";
import {
  millisOf,
  type Instant,
  type MeetingId,
  type OfficeId,
  type PersonId,
  type ThankYouId,
} from "@askaround/core/shared";
import { createHmac } from "node:crypto";
import { isSame, keyFor } from "./hash.ts";

/** What the buttons of a thank-you mail are good for. */
export interface ThankYouLink {
  readonly officeId: OfficeId;
  readonly thankYouId: ThankYouId;
  readonly recipientId: PersonId;
  /** The meeting's scheduleVersion when the mail was written: a moved meeting ends the link, a snooze does not. */
  readonly scheduleVersion: number;
  readonly expiresAt: Instant;
}

/** What the answers of a mail that asks "did it happen?" are good for, under the same rules. */
export interface MeetingLink {
  readonly officeId: OfficeId;
  readonly meetingId: MeetingId;
  readonly recipientId: PersonId;
  readonly scheduleVersion: number;
  readonly expiresAt: Instant;
}

/** Whose choice about which kind of mail. It does not expire: a way out must keep working. */
export interface MailPreferenceLink {
  readonly officeId: OfficeId;
  readonly personId: PersonId;
  readonly kind: DeliveryKind;
}

export type LinkReading<Link> = { ok: true; link: Link } | { ok: false; reason: "tampered" | "expired" };

/** The link in a thank-you mail is `${APP_URL}/e/${token}`; give it 14 days. */
export function signThankYouLink(authSecret: string, { thankYouId, ...link }: ThankYouLink): string {
  return signDuty(authSecret, "thank-you", { subjectId: thankYouId, ...link });
}

export function readThankYouLink(authSecret: string, token: string, now: Instant): LinkReading<ThankYouLink> {
  const reading = readDuty(authSecret, "thank-you", token, now);
  if (!reading.ok) return reading;
  const { subjectId, ...link } = reading.link;
  return { ok: true, link: { thankYouId: subjectId as ThankYouId, ...link } };
}

/** The answers to "did it happen?" lead to `${APP_URL}/e/${token}` too; give them 14 days. */
export function signMeetingLink(authSecret: string, { meetingId, ...link }: MeetingLink): string {
  return signDuty(authSecret, "did it happen", { subjectId: meetingId, ...link });
}

export function readMeetingLink(authSecret: string, token: string, now: Instant): LinkReading<MeetingLink> {
  const reading = readDuty(authSecret, "did it happen", token, now);
  if (!reading.ok) return reading;
  const { subjectId, ...link } = reading.link;
  return { ok: true, link: { meetingId: subjectId as MeetingId, ...link } };
}

type Purpose = "thank-you" | "did it happen";
type DutyLink = Omit<ThankYouLink, "thankYouId"> & { readonly subjectId: string };

function signDuty(authSecret: string, purpose: Purpose, link: DutyLink): string {
  const { officeId, subjectId, recipientId, scheduleVersion, expiresAt } = link;
  const parts = [officeId, subjectId, recipientId, String(scheduleVersion), String(millisOf(expiresAt))];
  return sign(authSecret, purpose, parts);
}

function readDuty(authSecret: string, purpose: Purpose, token: string, now: Instant): LinkReading<DutyLink> {
  const [officeId, subjectId, recipientId, version, expiry] = verify(authSecret, purpose, token) ?? [];
  if (!officeId || !subjectId || !recipientId || !version || !expiry)
    return { ok: false, reason: "tampered" };
  if (Number(expiry) <= millisOf(now)) return { ok: false, reason: "expired" };
  const link = {
    officeId: officeId as OfficeId,
    subjectId,
    recipientId: recipientId as PersonId,
    scheduleVersion: Number(version),
    expiresAt: new Date(Number(expiry)).toISOString() as Instant,
  };
  return { ok: true, link };
}

/** The page is `${APP_URL}/u/${token}`; the List-Unsubscribe header names `${APP_URL}/api/u/${token}`. */
export function signMailPreferenceLink(authSecret: string, link: MailPreferenceLink): string {
  return sign(authSecret, "mail preference", [link.officeId, link.personId, link.kind]);
}

export function readMailPreferenceLink(authSecret: string, token: string): LinkReading<MailPreferenceLink> {
  const [officeId, personId, named] = verify(authSecret, "mail preference", token) ?? [];
  const kind = DELIVERY_KINDS.find((known) => known === named);
  if (!officeId || !personId || !kind) return { ok: false, reason: "tampered" };
  return { ok: true, link: { officeId: officeId as OfficeId, personId: personId as PersonId, kind } };
}

const MAC_BYTES = 32;
const LONGEST = 400;

/** base64url of the parts and an HMAC-SHA256 over them, under a key that only this purpose uses. */
function sign(authSecret: string, purpose: string, parts: readonly string[]): string {
  const body = Buffer.from(parts.join("~"));
  return Buffer.concat([mac(authSecret, purpose, body), body]).toString("base64url");
}

function verify(authSecret: string, purpose: string, token: string): readonly string[] | null {
  if (token.length > LONGEST || !/^[A-Za-z0-9_-]+$/.test(token)) return null;
  const bytes = Buffer.from(token, "base64url");
  const body = bytes.subarray(MAC_BYTES);
  // The decoder ignores spare bits of the last character; only the one true spelling is taken.
  if (bytes.toString("base64url") !== token) return null;
  if (!isSame(bytes.subarray(0, MAC_BYTES), mac(authSecret, purpose, body))) return null;
  return body.toString("utf8").split("~");
}

function mac(authSecret: string, purpose: string, body: Buffer): Buffer {
  return createHmac("sha256", keyFor(authSecret, `${purpose} link`))
    .update(body)
    .digest();
}
