import {
  AddOfficeQuestion,
  addOfficeQuestion,
  ChangeOfficeQuestion,
  changeOfficeQuestion,
  OfferQuestion,
  offerQuestion,
  PlaceOfficeQuestion,
  placeOfficeQuestion,
} from "@askaround/core/bank";
import { officeScope, ownScope } from "@askaround/core/policy";
import { getBank, getBankFigures, listOfficeQuestions } from "@askaround/db/queries";
import { adminProcedure, router, studentProcedure } from "../trpc.ts";

export const questionsRouter = router({
  bank: studentProcedure.query(({ ctx }) => ctx.read((db) => getBank(db, ownScope(ctx.actor)))),
  list: adminProcedure.query(({ ctx }) => ctx.read((db) => listOfficeQuestions(db, officeScope(ctx.actor)))),
  figures: adminProcedure.query(({ ctx }) => ctx.read((db) => getBankFigures(db, officeScope(ctx.actor)))),
  add: adminProcedure
    .input(AddOfficeQuestion)
    .mutation(({ ctx, input }) => addOfficeQuestion(ctx.deps, ctx.actor, input)),
  change: adminProcedure
    .input(ChangeOfficeQuestion)
    .mutation(({ ctx, input }) => changeOfficeQuestion(ctx.deps, ctx.actor, input)),
  place: adminProcedure
    .input(PlaceOfficeQuestion)
    .mutation(({ ctx, input }) => placeOfficeQuestion(ctx.deps, ctx.actor, input)),
  offer: adminProcedure
    .input(OfferQuestion)
    .mutation(({ ctx, input }) => offerQuestion(ctx.deps, ctx.actor, input)),
});
