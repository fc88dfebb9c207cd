import { MakeCalendarFeed, makeCalendarFeed, removeCalendarFeed } from "@askaround/core/calendars";
import { changeProfile, ChangeProfile } from "@askaround/core/people";
import { ownScope, referralScope } from "@askaround/core/policy";
import {
  callOffMail,
  ChangeAway,
  changeAway,
  ChangeDigest,
  changeDigest,
  ChooseMail,
  chooseMail,
  MailRef,
  STUDENT_CHOICES,
  wantMailBack,
} from "@askaround/core/reminders";
import {
  getCalendarFeed,
  getMailWishes,
  getProfile,
  listAdminNames,
  listMailOptOuts,
  listOwnHeld,
  listOwnMail,
} from "@askaround/db/queries";
import { dateIn } from "@askaround/core/shared";
import { hashToken } from "@askaround/db/secrets";
import { found } from "../found.ts";
import { memberProcedure, router, studentProcedure } from "../trpc.ts";

export const meRouter = router({
  profile: memberProcedure.query(({ ctx }) =>
    found(
      ctx.read((db) => getProfile(db, ownScope(ctx.actor))),
      "profile",
    ),
  ),
  /** Whom to ask for what one may not do. */
  admins: memberProcedure.query(({ ctx }) => ctx.read((db) => listAdminNames(db, ownScope(ctx.actor)))),
  changeProfile: memberProcedure
    .input(ChangeProfile)
    .mutation(({ ctx, input }) => changeProfile(ctx.deps, ctx.actor, input)),
  mailChoices: memberProcedure.query(async ({ ctx }) => {
    const off = await ctx.read((db) => listMailOptOuts(db, ownScope(ctx.actor)));
    return STUDENT_CHOICES.map((kind) => ({ kind, wanted: !off.includes(kind) }));
  }),
  chooseMail: memberProcedure
    .input(ChooseMail)
    .mutation(({ ctx, input }) => chooseMail(ctx.deps, ctx.actor, input)),
  mail: studentProcedure.query(({ ctx }) => ctx.read((db) => listOwnMail(db, ownScope(ctx.actor)))),
  callOffMail: studentProcedure
    .input(MailRef)
    .mutation(({ ctx, input }) => callOffMail(ctx.deps, ctx.actor, input)),
  wantMailBack: studentProcedure
    .input(MailRef)
    .mutation(({ ctx, input }) => wantMailBack(ctx.deps, ctx.actor, input)),
  mailWishes: memberProcedure.query(async ({ ctx }) => {
    const scope = ownScope(ctx.actor);
    const wishes = await found(
      ctx.read((db) => getMailWishes(db, scope)),
      "profile",
    );
    const off = await ctx.read((db) => listMailOptOuts(db, scope));
    // A digest that was stopped from the mail itself is off, whatever its rhythm was.
    const digest = off.includes("advisor_digest") ? ("off" as const) : wishes.digest;
    const { awayUntil, zone } = wishes;
    const today = dateIn(ctx.deps.now(), zone);
    return { awayUntil: awayUntil !== null && awayUntil > today ? awayUntil : null, digest, today };
  }),
  changeAway: memberProcedure
    .input(ChangeAway)
    .mutation(({ ctx, input }) => changeAway(ctx.deps, ctx.actor, input)),
  /** The student's people and what was learned of them, to print. */
  portfolio: studentProcedure.query(({ ctx }) => ctx.read((db) => listOwnHeld(db, referralScope(ctx.actor)))),
  calendar: studentProcedure.query(({ ctx }) =>
    ctx.read((db) => getCalendarFeed(db, referralScope(ctx.actor))),
  ),
  /** The browser makes the secret and shows it once; only its hash is kept. Sent twice it makes one. */
  makeCalendar: studentProcedure
    .input(MakeCalendarFeed)
    .mutation(({ ctx, input }) => makeCalendarFeed(ctx.deps, ctx.actor, hashToken(input.token))),
  removeCalendar: studentProcedure.mutation(({ ctx }) => removeCalendarFeed(ctx.deps, ctx.actor)),
  changeDigest: memberProcedure
    .input(ChangeDigest)
    .mutation(({ ctx, input }) => changeDigest(ctx.deps, ctx.actor, input)),
});
