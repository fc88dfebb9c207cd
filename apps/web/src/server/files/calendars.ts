import { type CalendarReader, dutyEvent, meetingEvent } from "@askaround/core/calendars";
import { calendarFile } from "@askaround/core/files";
import { meetingScope, referralScope } from "@askaround/core/policy";
import { idSchema, type MeetingId } from "@askaround/core/shared";
import { enterByFeed } from "@askaround/db/auth";
import { countFeedRead, getCalendarMeeting, getOwnCalendar } from "@askaround/db/queries";
import { hashToken } from "@askaround/db/secrets";
import { getEnv } from "../../env.ts";
import { type Unit, unitIn } from "../context.ts";
import { webDb } from "../database.ts";
import { plainly } from "../forms.ts";
import { log } from "../log.ts";
import { answerOwnFile, fileResponse, type OwnFile } from "./own-file.ts";

const TYPE = "text/calendar; charset=utf-8";
const REFRESH_HOURS = 4;
const FEED = /^([A-Za-z0-9_-]{43})\.ics$/;

/** One meeting of one’s own, to put into a calendar; a cancelled one takes itself out again. */
export async function answerMeetingFile(request: Request, file: string): Promise<Response> {
  const id = idSchema<MeetingId>().safeParse(file.replace(/\.ics$/, ""));
  if (!id.success) return plainly(404, "There is no such meeting.");
  return answerOwnFile(request, "meetings.file", async ({ actor, deps, read }) => {
    const meeting = await read((db) => getCalendarMeeting(db, meetingScope(actor), id.data));
    if (!meeting) return null;
    const event = meetingEvent(meeting, readerOf(actor));
    return { name: "meeting.ics", type: TYPE, body: calendarFile([event], { writtenAt: deps.now() }) };
  });
}

/** A student’s calendar for the app that asks with its secret address. What is no address any more is not found. */
export async function answerFeed(file: string): Promise<Response> {
  const token = FEED.exec(file)?.[1];
  const unknown = () => plainly(404, "There is no calendar at this address.");
  if (!token) return unknown();
  try {
    return await webDb().db.transaction(async (tx) => {
      const entered = await enterByFeed(tx, hashToken(token));
      if (!entered) return unknown();
      const unit = unitIn(tx, { ...entered, via: "email_link" });
      const own = referralScope(unit.actor);
      if (!(await countFeedRead(tx, own, unit.deps.now()))) return tooOften();
      return feedResponse(await ownCalendarFile(unit, "Askaround"));
    });
  } catch (error) {
    log.error({ err: error }, "a calendar could not be written");
    return plainly(500, "This calendar could not be written. Try again.");
  }
}

/** Everything dated that is the student’s own. */
export async function ownCalendarFile({ actor, deps, read }: Unit, name: string): Promise<OwnFile> {
  const reader = readerOf(actor);
  const scope = { meetings: meetingScope(actor), own: referralScope(actor) };
  const own = await read((db) => getOwnCalendar(db, scope, reader.zone, deps.now()));
  const events = [
    ...own.meetings.map((meeting) => meetingEvent(meeting, reader)),
    ...own.duties.map((duty) => dutyEvent(duty, reader)),
  ];
  const feed = { name, refreshHours: REFRESH_HOURS };
  return { name: "askaround.ics", type: TYPE, body: calendarFile(events, { writtenAt: deps.now(), feed }) };
}

function readerOf({ zone }: Unit["actor"]): CalendarReader {
  return { zone, appUrl: getEnv().APP_URL.replace(/\/+$/, "") };
}

function feedResponse(file: OwnFile): Response {
  const response = fileResponse(file);
  response.headers.delete("content-disposition");
  return response;
}

function tooOften(): Response {
  const answer = plainly(429, "This calendar was read too often. Try again in an hour.");
  answer.headers.set("retry-after", "3600");
  return answer;
}
