import {
  answerDidItHappen,
  MEETING_ANSWERS,
  type MeetingAnswer,
  type MeetingSaying,
  type Side,
} from "@askaround/core/meetings";
import { meetingScope } from "@askaround/core/policy";
import { AppError, type Instant, type MeetingId, type Zone } from "@askaround/core/shared";
import { getMeetingForLink } from "@askaround/db/queries";
import { type MeetingLink, readMeetingLink } from "@askaround/db/secrets";
import { getEnv } from "../../env.ts";
import { now } from "../clock.ts";
import type { Unit } from "../context.ts";
import { inOfficeOfLink } from "./enter.ts";

/** What an answer in the mail "did it happen?" leads to. `moved`: the meeting or the student's place has changed since. */
export type MeetingLook =
  | { state: "tampered" | "expired" | "moved" }
  | {
      state: "open" | "answered" | "closed" | "written_up";
      /** The first name of the host, and nothing else about them. */
      firstName: string;
      meetingId: MeetingId;
      startsAt: Instant;
      zone: Zone;
      says: MeetingSaying | null;
      closed: { as: "cancelled" | "no_show"; by: Side } | null;
    };

/** `already`: nothing changed, it had been said before. */
export type MeetingAnswered = "tampered" | "expired" | "moved" | "done" | "already";

export const asMeetingAnswer = (asked: string | null | undefined): MeetingAnswer | null =>
  MEETING_ANSWERS.find((known) => known === asked) ?? null;

/** Looks, and changes nothing. */
export async function lookAtMeeting(token: string): Promise<MeetingLook> {
  const reading = readMeetingLink(getEnv().AUTH_SECRET, token, now());
  if (!reading.ok) return { state: reading.reason };
  const { link } = reading;
  const found = await inOfficeOfLink(ownerOf(link), "student", async (unit) => {
    const row = await rowOf(unit, link);
    return row && lookOf(row, link.meetingId, unit.actor.zone);
  });
  return found ?? { state: "moved" };
}

/** Takes an answer. The token alone authorises it; twice is as good as once. */
export async function answerMeeting(token: string, answer: MeetingAnswer): Promise<MeetingAnswered> {
  const reading = readMeetingLink(getEnv().AUTH_SECRET, token, now());
  if (!reading.ok) return reading.reason;
  const { link } = reading;
  const { meetingId } = link;
  try {
    const changed = await inOfficeOfLink(ownerOf(link), "student", async (unit) =>
      (await rowOf(unit, link))
        ? (await answerDidItHappen(unit.deps, unit.actor, { meetingId, answer })).changed
        : null,
    );
    if (changed === null) return "moved";
    return changed ? "done" : "already";
  } catch (error) {
    // Somebody else's change came first: the page shows how the meeting stands now.
    if (error instanceof AppError) return "already";
    throw error;
  }
}

type Row = NonNullable<Awaited<ReturnType<typeof getMeetingForLink>>>;

function lookOf({ contactName, startsAt, ...row }: Row, meetingId: MeetingId, zone: Zone): MeetingLook {
  const { status, closedBy, studentSays: says } = row;
  const firstName = contactName.split(/\s+/)[0] ?? contactName;
  const about = { firstName, meetingId, startsAt, zone, says };
  if (status === "held") return { state: "written_up", ...about, closed: null };
  if (status === "scheduled")
    return { state: says && says !== "later" ? "answered" : "open", ...about, closed: null };
  return { state: "closed", ...about, closed: { as: status, by: closedBy ?? "professional" } };
}

function ownerOf({ officeId, recipientId }: MeetingLink) {
  return { officeId, personId: recipientId };
}

/** The meeting as it is now, if it still is at the time that the mail asked about. */
async function rowOf({ actor, read }: Unit, link: MeetingLink) {
  const row = await read((db) => getMeetingForLink(db, meetingScope(actor), link.meetingId));
  return row?.scheduleVersion === link.scheduleVersion ? row : null;
}
