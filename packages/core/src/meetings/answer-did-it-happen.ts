import { z } from "zod";
import { recordAct } from "../audit/record.ts";
import { refreshProgress } from "../cohorts/refresh-progress.ts";
import { canAnswerMeeting } from "../policy/acts.ts";
import { requireAllowed } from "../policy/require.ts";
import type { Actor } from "../shared/actor.ts";
import { AppError } from "../shared/errors.ts";
import type { MeetingId } from "../shared/ids.ts";
import { staleEdit } from "../shared/require-revision.ts";
import { idSchema } from "../shared/text.ts";
import type { Deps, Stores } from "../shared/unit-of-work.ts";
import { closeAs, reopen } from "./close-meeting.ts";
import { MEETING_SAYINGS, type Meeting, type MeetingSaying } from "./meeting.ts";
import { remindOfMeeting } from "./remind-of-meeting.ts";

/** Answers that close a meeting, with what became of it and whose doing that was. */
const CLOSED_AS = {
  student_cancelled: { outcome: "cancelled", by: "student" },
  professional_cancelled: { outcome: "cancelled", by: "professional" },
  student_missed: { outcome: "no_show", by: "student" },
  professional_missed: { outcome: "no_show", by: "professional" },
} as const;
const CLOSING = Object.keys(CLOSED_AS) as (keyof typeof CLOSED_AS)[];

/** The answers to "did it happen?"; "undo" takes any of them back. */
export const MEETING_ANSWERS = [...MEETING_SAYINGS, ...CLOSING, "undo"] as const;
export type MeetingAnswer = (typeof MEETING_ANSWERS)[number];

export const AnswerDidItHappen = z.strictObject({
  meetingId: idSchema<MeetingId>(),
  answer: z.enum(MEETING_ANSWERS),
});
export type AnswerDidItHappen = z.infer<typeof AnswerDidItHappen>;

/**
 * Answers "did it happen?", from the mail that asks it too: the question stops. A meeting that took place is still to be
 * written up, one that moved still needs its new time, and one that did not happen is closed. An answer that was given
 * already, or that a meeting written up since makes pointless, changes nothing.
 */
export async function answerDidItHappen(
  deps: Deps,
  actor: Actor,
  { meetingId, answer }: AnswerDidItHappen,
): Promise<{ readonly changed: boolean }> {
  requireAllowed(actor.role === "student", "student");
  return deps.transact(actor.officeId, async (stores) => {
    const meeting = await stores.meetings.findForUpdate(meetingId);
    if (!meeting || !canAnswerMeeting(actor, meeting)) {
      throw new AppError("not_found", "We can’t find that meeting.");
    }
    return { changed: await answerFor(deps, stores, actor, meeting, answer) };
  });
}

async function answerFor(
  deps: Deps,
  stores: Stores,
  actor: Actor,
  meeting: Meeting,
  answer: MeetingAnswer,
): Promise<boolean> {
  if (meeting.status === "held") return false;
  if (answer === "undo") return takeBack(deps, stores, actor, meeting);
  if (meeting.status !== "scheduled" || deps.now() < meeting.startsAt) return false;
  if (answer in CLOSED_AS) {
    await closeAs(deps, stores, actor, meeting, CLOSED_AS[answer as keyof typeof CLOSED_AS]);
    return true;
  }
  return say(deps, stores, actor, meeting, answer as MeetingSaying);
}

async function takeBack(deps: Deps, stores: Stores, actor: Actor, meeting: Meeting): Promise<boolean> {
  if (meeting.status === "scheduled") return say(deps, stores, actor, meeting, null);
  await reopen(deps, stores, actor, meeting);
  return true;
}

async function say(
  deps: Deps,
  stores: Stores,
  actor: Actor,
  meeting: Meeting,
  studentSays: MeetingSaying | null,
): Promise<boolean> {
  if (meeting.studentSays === studentSays) return false;
  const answered = { ...meeting, studentSays, revision: meeting.revision + 1 };
  if (!(await stores.meetings.save(answered))) throw staleEdit();
  const { settings } = await stores.office.get();
  await remindOfMeeting(deps, stores, answered, settings, studentSays === null ? "replanned" : "answered");
  await refreshProgress(stores, answered.studentId);
  await recordAct(deps, stores, actor, "meeting.answered", {
    studentId: meeting.studentId,
    subjectId: meeting.id,
    detail: { answer: studentSays },
  });
  return true;
}
