import { AddLiveEntries, addLiveEntries } from "@askaround/core/meetings";
import { meetingScope } from "@askaround/core/policy";
import { idSchema, type MeetingId } from "@askaround/core/shared";
import { getLive, getLiveNotes } from "@askaround/db/queries";
import { z } from "zod";
import { found } from "../found.ts";
import { router, studentProcedure } from "../trpc.ts";

const MeetingRef = z.strictObject({ meetingId: idSchema<MeetingId>() });

export const liveRouter = router({
  get: studentProcedure.input(MeetingRef).query(({ ctx, input }) =>
    found(
      ctx.read((db) => getLive(db, meetingScope(ctx.actor), input.meetingId)),
      "meeting",
    ),
  ),
  notes: studentProcedure.input(MeetingRef).query(({ ctx, input }) =>
    found(
      ctx.read((db) => getLiveNotes(db, meetingScope(ctx.actor), input.meetingId)),
      "meeting",
    ),
  ),
  add: studentProcedure
    .input(AddLiveEntries)
    .mutation(({ ctx, input }) => addLiveEntries(ctx.deps, ctx.actor, input)),
});
