import { meetingScope } from "@askaround/core/policy";
import {
  PlaceQuestion,
  placeQuestion,
  SavePrepPart,
  savePrepPart,
  SetFavourite,
  setFavourite,
} from "@askaround/core/prep";
import { idSchema, type MeetingId } from "@askaround/core/shared";
import { getOwnQuestions, getPrep } from "@askaround/db/queries";
import { z } from "zod";
import { found } from "../found.ts";
import { router, studentProcedure } from "../trpc.ts";

const MeetingRef = z.strictObject({ meetingId: idSchema<MeetingId>() });

export const prepRouter = router({
  get: studentProcedure.input(MeetingRef).query(({ ctx, input }) =>
    found(
      ctx.read((db) => getPrep(db, meetingScope(ctx.actor), input)),
      "meeting",
    ),
  ),
  ownQuestions: studentProcedure.input(MeetingRef).query(({ ctx, input }) =>
    found(
      ctx.read((db) => getOwnQuestions(db, meetingScope(ctx.actor), input.meetingId)),
      "meeting",
    ),
  ),
  save: studentProcedure
    .input(SavePrepPart)
    .mutation(({ ctx, input }) => savePrepPart(ctx.deps, ctx.actor, input)),
  place: studentProcedure
    .input(PlaceQuestion)
    .mutation(({ ctx, input }) => placeQuestion(ctx.deps, ctx.actor, input)),
  setFavourite: studentProcedure
    .input(SetFavourite)
    .mutation(({ ctx, input }) => setFavourite(ctx.deps, ctx.actor, input)),
});
