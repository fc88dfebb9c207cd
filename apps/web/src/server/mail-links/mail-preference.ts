import { ownScope } from "@askaround/core/policy";
import type { DeliveryKind } from "@askaround/core/reminders";
import { getMailPreference, setMailPreference } from "@askaround/db/queries";
import { readMailPreferenceLink } from "@askaround/db/secrets";
import { getEnv } from "../../env.ts";
import { now } from "../clock.ts";
import { inOfficeOfLink } from "./enter.ts";

export interface MailPreference {
  readonly kind: DeliveryKind;
  readonly officeName: string;
  readonly wanted: boolean;
}

/** Null when the link is not one of ours, or its person is gone. Changes nothing. */
export async function lookAtMailPreference(token: string): Promise<MailPreference | null> {
  const reading = readMailPreferenceLink(getEnv().AUTH_SECRET, token);
  if (!reading.ok) return null;
  const { kind } = reading.link;
  return inOfficeOfLink(reading.link, null, async ({ actor, read }) => {
    const row = await read((db) => getMailPreference(db, ownScope(actor), kind));
    return row && { kind, officeName: row.officeName, wanted: row.offSince === null };
  });
}

/** Switches the link's kind of mail off or on. False when the link is no good. */
export async function chooseMail(token: string, wanted: boolean): Promise<boolean> {
  const reading = readMailPreferenceLink(getEnv().AUTH_SECRET, token);
  if (!reading.ok) return false;
  const { kind } = reading.link;
  const done = await inOfficeOfLink(reading.link, null, async ({ actor, read }) => {
    await read((db) => setMailPreference(db, ownScope(actor), { kind, wanted, at: now() }));
    return true;
  });
  return done === true;
}
