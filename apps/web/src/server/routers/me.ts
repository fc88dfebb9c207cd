import { changeProfile, ChangeProfile } from "@askaround/core/people";
import { ownScope } from "@askaround/core/policy";
import { getProfile, listMailOptOuts, setMailPreference } from "@askaround/db/queries";
import { z } from "zod";
import { found } from "../found.ts";
import { memberProcedure, router } from "../trpc.ts";

/** Mail that a person may do without; the rest is how they get in. */
const CHOOSABLE = ["thank_you", "meeting_tomorrow"] as const;
const MailChoice = z.strictObject({ kind: z.enum(CHOOSABLE), wanted: z.boolean() });

export const meRouter = router({
  profile: memberProcedure.query(({ ctx }) =>
    found(
      ctx.read((db) => getProfile(db, ownScope(ctx.actor))),
      "profile",
    ),
  ),
  changeProfile: memberProcedure
    .input(ChangeProfile)
    .mutation(({ ctx, input }) => changeProfile(ctx.deps, ctx.actor, input)),
  mailChoices: memberProcedure.query(async ({ ctx }) => {
    const off = await ctx.read((db) => listMailOptOuts(db, ownScope(ctx.actor)));
    return CHOOSABLE.map((kind) => ({ kind, wanted: !off.includes(kind) }));
  }),
  chooseMail: memberProcedure
    .input(MailChoice)
    .mutation(({ ctx, input }) =>
      ctx.read((db) => setMailPreference(db, ownScope(ctx.actor), { ...input, at: ctx.deps.now() })),
    ),
});
