import { ownScope } from "@askaround/core/policy";
import { chooseMail as chooseKind, type DeliveryKind, MAIL_KINDS } from "@askaround/core/reminders";
import { getMailPreference } from "@askaround/db/queries";
import { type MailPreferenceLink, readMailPreferenceLink } from "@askaround/db/secrets";
import { getEnv } from "../../env.ts";
import { inOfficeOfLink } from "./enter.ts";

export interface MailPreference {
  readonly kind: DeliveryKind;
  readonly officeName: string;
  readonly wanted: boolean;
}

/** Null when the link is not one of ours, or its person is gone. Changes nothing. */
export async function lookAtMailPreference(token: string): Promise<MailPreference | null> {
  const link = linkOf(token);
  if (!link) return null;
  const { kind } = link;
  return inOfficeOfLink(link, null, async ({ actor, read }) => {
    const row = await read((db) => getMailPreference(db, ownScope(actor), kind));
    return row && { kind, officeName: row.officeName, wanted: row.offSince === null };
  });
}

/** Switches the link's kind of mail off or on. False when the link is no good. */
export async function chooseMail(token: string, wanted: boolean): Promise<boolean> {
  const link = linkOf(token);
  if (!link) return false;
  const { kind } = link;
  const done = await inOfficeOfLink(link, null, async ({ actor, deps }) => {
    await chooseKind(deps, actor, { kind, wanted });
    return true;
  });
  return done === true;
}

function linkOf(token: string): MailPreferenceLink | null {
  const reading = readMailPreferenceLink(getEnv().AUTH_SECRET, token);
  return reading.ok && MAIL_KINDS[reading.link.kind].switchOff ? reading.link : null;
}
