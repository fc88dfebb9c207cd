import { referralScope } from "@askaround/core/policy";
import {
  AdoptReferral,
  adoptReferral,
  LetGoReferral,
  letGoReferral,
  logIntroduction,
  RecordPermission,
  recordPermission,
  REFERRAL_STATES,
  ReferralRef,
  RevokePermission,
  revokePermission,
  splitReferral,
  takeBackIntroduction,
  takeUpReferral,
  UndoAdoption,
  undoAdoption,
} from "@askaround/core/referrals";
import { getReferralPicture, listFlaggedDrafts, listReferrals } from "@askaround/db/queries";
import { z } from "zod";
import { router, studentProcedure } from "../trpc.ts";
import { PageNumber, SearchText } from "./list-input.ts";

const ReferralList = z.strictObject({
  search: SearchText,
  state: z.enum(REFERRAL_STATES).nullable().default(null),
  page: PageNumber,
});

export const referralsRouter = router({
  list: studentProcedure
    .input(ReferralList)
    .query(({ ctx, input }) => ctx.read((db) => listReferrals(db, referralScope(ctx.actor), input))),
  picture: studentProcedure.query(({ ctx }) =>
    ctx.read((db) => getReferralPicture(db, referralScope(ctx.actor))),
  ),
  flaggedDrafts: studentProcedure.query(({ ctx }) =>
    ctx.read((db) => listFlaggedDrafts(db, referralScope(ctx.actor))),
  ),
  adopt: studentProcedure
    .input(AdoptReferral)
    .mutation(({ ctx, input }) => adoptReferral(ctx.deps, ctx.actor, input)),
  recordPermission: studentProcedure
    .input(RecordPermission)
    .mutation(({ ctx, input }) => recordPermission(ctx.deps, ctx.actor, input)),
  revokePermission: studentProcedure
    .input(RevokePermission)
    .mutation(({ ctx, input }) => revokePermission(ctx.deps, ctx.actor, input)),
  logIntroduction: studentProcedure
    .input(ReferralRef)
    .mutation(({ ctx, input }) => logIntroduction(ctx.deps, ctx.actor, input)),
  takeBackIntroduction: studentProcedure
    .input(ReferralRef)
    .mutation(({ ctx, input }) => takeBackIntroduction(ctx.deps, ctx.actor, input)),
  undoAdopt: studentProcedure
    .input(UndoAdoption)
    .mutation(({ ctx, input }) => undoAdoption(ctx.deps, ctx.actor, input)),
  split: studentProcedure
    .input(ReferralRef)
    .mutation(({ ctx, input }) => splitReferral(ctx.deps, ctx.actor, input)),
  letGo: studentProcedure
    .input(LetGoReferral)
    .mutation(({ ctx, input }) => letGoReferral(ctx.deps, ctx.actor, input)),
  takeUp: studentProcedure
    .input(ReferralRef)
    .mutation(({ ctx, input }) => takeUpReferral(ctx.deps, ctx.actor, input)),
});
