import {
  CloseMeeting,
  closeMeeting,
  mailMeetingFile,
  MeetingRef,
  RecordDebrief,
  recordDebrief,
  ReopenMeeting,
  reopenMeeting,
  RescheduleMeeting,
  rescheduleMeeting,
  ScheduleMeeting,
  scheduleMeeting,
  SetPromiseDone,
  setPromiseDone,
  undoSchedule,
} from "@askaround/core/meetings";
import { meetingScope } from "@askaround/core/policy";
import { getMeetingLengths, getOwnMeeting, listOwnMeetings, PAST_STATUSES } from "@askaround/db/queries";
import { z } from "zod";
import { found } from "../found.ts";
import { router, studentProcedure } from "../trpc.ts";
import { PageNumber } from "./list-input.ts";

/** `page` is that of the past ones, and `past` narrows them to how they ended. */
const MeetingList = z.strictObject({
  past: z.enum(PAST_STATUSES).nullable().default(null),
  page: PageNumber,
});

export const meetingsRouter = router({
  list: studentProcedure
    .input(MeetingList)
    .query(({ ctx, input }) =>
      ctx.read((db) => listOwnMeetings(db, meetingScope(ctx.actor), input, ctx.deps.now())),
    ),
  get: studentProcedure.input(MeetingRef).query(({ ctx, input }) =>
    found(
      ctx.read((db) => getOwnMeeting(db, meetingScope(ctx.actor), input.meetingId, ctx.deps.now())),
      "meeting",
    ),
  ),
  lengths: studentProcedure.query(({ ctx }) =>
    ctx.read((db) => getMeetingLengths(db, meetingScope(ctx.actor))),
  ),
  schedule: studentProcedure
    .input(ScheduleMeeting)
    .mutation(({ ctx, input }) => scheduleMeeting(ctx.deps, ctx.actor, input)),
  undoSchedule: studentProcedure
    .input(MeetingRef)
    .mutation(({ ctx, input }) => undoSchedule(ctx.deps, ctx.actor, input)),
  mailFile: studentProcedure
    .input(MeetingRef)
    .mutation(({ ctx, input }) => mailMeetingFile(ctx.deps, ctx.actor, input)),
  reschedule: studentProcedure
    .input(RescheduleMeeting)
    .mutation(({ ctx, input }) => rescheduleMeeting(ctx.deps, ctx.actor, input)),
  close: studentProcedure
    .input(CloseMeeting)
    .mutation(({ ctx, input }) => closeMeeting(ctx.deps, ctx.actor, input)),
  reopen: studentProcedure
    .input(ReopenMeeting)
    .mutation(({ ctx, input }) => reopenMeeting(ctx.deps, ctx.actor, input)),
  recordDebrief: studentProcedure
    .input(RecordDebrief)
    .mutation(({ ctx, input }) => recordDebrief(ctx.deps, ctx.actor, input)),
  setPromiseDone: studentProcedure
    .input(SetPromiseDone)
    .mutation(({ ctx, input }) => setPromiseDone(ctx.deps, ctx.actor, input)),
});
