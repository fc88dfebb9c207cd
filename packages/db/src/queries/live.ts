import { readLog, realTimes } from "@askaround/core/live";
import { settingsFrom } from "@askaround/core/office";
import type { MeetingScope } from "@askaround/core/policy";
import { withClosing } from "@askaround/core/prep";
import { instantFromMillis, type MeetingId } from "@askaround/core/shared";
import { and, eq } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { meetings, offices } from "../schema/index.ts";
import { liveEntriesIn } from "../stores/live-store.ts";
import { peopleOfMeetings } from "./meeting-people.ts";
import { ownMeetings } from "./own-meetings.ts";
import { selectQuestions } from "./prep.ts";

/** What the companion of one of the student's own meetings shows. Null when it is not theirs. */
export async function getLive(tx: Tx, scope: MeetingScope, meetingId: MeetingId) {
  const meeting = await selectPlan(tx, scope, meetingId);
  if (!meeting) return null;
  const people = await peopleOfMeetings(tx, scope.officeId, [meetingId]);
  const questions = withClosing(await selectQuestions(tx, scope.officeId, meetingId));
  const [office] = await tx
    .select({ settings: offices.settings })
    .from(offices)
    .where(eq(offices.officeId, scope.officeId));
  const settings = settingsFrom(office?.settings ?? {});
  return {
    ...meeting,
    names: (people.get(meetingId) ?? []).map(({ name }) => name),
    questions: questions.map(({ id, phase, text }) => ({ id, phase, text })),
    entries: await liveEntriesIn(tx, scope.officeId).listLiveEntries(meetingId),
    policy: {
      closingMinutes: settings.talkClosingMinutes,
      goOnMinutes: settings.talkGoOnMinutes,
      startMinutes: settings.talkStartMinutes,
    },
  };
}

export type Live = NonNullable<Awaited<ReturnType<typeof getLive>>>;

/** What a write-up starts from: the notes that were taken, and the real times as far as the companion knows them. */
export async function getLiveNotes(tx: Tx, scope: MeetingScope, meetingId: MeetingId) {
  const meeting = await selectPlan(tx, scope, meetingId);
  if (!meeting) return null;
  const record = readLog(meeting, await liveEntriesIn(tx, scope.officeId).listLiveEntries(meetingId));
  const { startAt, endAt } = realTimes(record);
  return {
    jots: record.jots.map(({ id, at, text, question }) => ({ id, at, text: text ?? "", question })),
    startedAt: startAt === null ? null : instantFromMillis(startAt),
    endedAt: endAt === null ? null : instantFromMillis(endAt),
  };
}

async function selectPlan(tx: Tx, scope: MeetingScope, meetingId: MeetingId) {
  const [meeting] = await tx
    .select({
      meetingId: meetings.id,
      studentId: meetings.studentId,
      status: meetings.status,
      startsAt: meetings.startsAt,
      agreedMinutes: meetings.agreedMinutes,
    })
    .from(meetings)
    .where(and(ownMeetings(scope), eq(meetings.id, meetingId)));
  return meeting ?? null;
}
