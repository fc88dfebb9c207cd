import { thankYouScope } from "@askaround/core/policy";
import { AppError, type Instant, type MeetingId, type Zone } from "@askaround/core/shared";
import { markThankYouSent, snoozeThankYou, waiveThankYou } from "@askaround/core/thanks";
import { getThankYouForLink } from "@askaround/db/queries";
import { readThankYouLink, type ThankYouLink } from "@askaround/db/secrets";
import { getEnv } from "../../env.ts";
import { now } from "../clock.ts";
import type { Unit } from "../context.ts";
import { inOfficeOfLink } from "./enter.ts";

/** What the link of a thank-you mail leads to. `moved`: the meeting, the duty or the student's place has changed. */
export type ThankYouLook =
  | { state: "tampered" | "expired" | "moved" }
  | {
      state: "open" | "sent" | "waived";
      /** The first name of the person met, and nothing else about them. */
      firstName: string;
      meetingId: MeetingId;
      snoozedUntil: Instant | null;
      zone: Zone;
    };

export const THANK_YOU_ACTS = ["sent", "tomorrow", "not_needed"] as const;
export type ThankYouAct = (typeof THANK_YOU_ACTS)[number];

/** `already`: nothing changed, it had been done before. `too_late`: there is no tomorrow for this reminder. */
export type ThankYouActed = "tampered" | "expired" | "moved" | "done" | "already" | "too_late";

/** Looks, and changes nothing. */
export async function lookAtThankYou(token: string): Promise<ThankYouLook> {
  const reading = readThankYouLink(getEnv().AUTH_SECRET, token, now());
  if (!reading.ok) return { state: reading.reason };
  const { link } = reading;
  const found = await inOfficeOfLink(ownerOf(link), "student", async (unit) => {
    const row = await rowOf(unit, link);
    if (!row) return null;
    const { sentAt, waivedAt, contactName, meetingId, snoozedUntil } = row;
    const state = sentAt !== null ? "sent" : waivedAt !== null ? "waived" : "open";
    const firstName = contactName.split(/\s+/)[0] ?? contactName;
    return { state, firstName, meetingId, snoozedUntil, zone: unit.actor.zone } as const;
  });
  return found ?? { state: "moved" };
}

/** Does what a button of the page asks for. The token alone authorises it; twice is as good as once. */
export async function actOnThankYou(token: string, act: ThankYouAct): Promise<ThankYouActed> {
  const reading = readThankYouLink(getEnv().AUTH_SECRET, token, now());
  if (!reading.ok) return reading.reason;
  const { link } = reading;
  const thankYouId = link.thankYouId;
  const acts = {
    sent: ({ deps, actor }: Unit) =>
      markThankYouSent(deps, actor, { thankYouId, sentBy: "email", sentAt: null }),
    tomorrow: ({ deps, actor }: Unit) => snoozeThankYou(deps, actor, { thankYouId }),
    not_needed: ({ deps, actor }: Unit) => waiveThankYou(deps, actor, { thankYouId }),
  };
  try {
    const changed = await inOfficeOfLink(ownerOf(link), "student", async (unit) =>
      (await rowOf(unit, link)) ? (await acts[act](unit)).changed : null,
    );
    if (changed === null) return "moved";
    return changed ? "done" : "already";
  } catch (error) {
    if (error instanceof AppError) return error.code === "rule_violated" ? "too_late" : "moved";
    throw error;
  }
}

function ownerOf({ officeId, recipientId }: ThankYouLink) {
  return { officeId, personId: recipientId };
}

/** The duty as it is now, if it still is the one that the mail was about. */
async function rowOf({ actor, read }: Unit, link: ThankYouLink) {
  const row = await read((db) => getThankYouForLink(db, thankYouScope(actor), link.thankYouId));
  return row?.scheduleVersion === link.scheduleVersion ? row : null;
}
