import {
  AnswerOutreach,
  answerOutreach,
  MarkOutreachSent,
  markOutreachSent,
  OutreachRef,
  SaveOutreach,
  saveOutreach,
  unmarkOutreachSent,
} from "@askaround/core/outreach";
import { contactScope } from "@askaround/core/policy";
import { type ContactId, idSchema } from "@askaround/core/shared";
import { getOutreach } from "@askaround/db/queries";
import { z } from "zod";
import { found } from "../found.ts";
import { router, studentProcedure } from "../trpc.ts";

const ContactRef = z.strictObject({ contactId: idSchema<ContactId>() });

export const outreachRouter = router({
  get: studentProcedure.input(ContactRef).query(({ ctx, input }) =>
    found(
      ctx.read((db) => getOutreach(db, contactScope(ctx.actor), input.contactId, ctx.deps.now())),
      "person",
    ),
  ),
  save: studentProcedure
    .input(SaveOutreach)
    .mutation(({ ctx, input }) => saveOutreach(ctx.deps, ctx.actor, input)),
  markSent: studentProcedure
    .input(MarkOutreachSent)
    .mutation(({ ctx, input }) => markOutreachSent(ctx.deps, ctx.actor, input)),
  unmarkSent: studentProcedure
    .input(OutreachRef)
    .mutation(({ ctx, input }) => unmarkOutreachSent(ctx.deps, ctx.actor, input)),
  answer: studentProcedure
    .input(AnswerOutreach)
    .mutation(({ ctx, input }) => answerOutreach(ctx.deps, ctx.actor, input)),
});
