import { officeScope, ownScope, studentScope } from "@askaround/core/policy";
import {
  decideSendAgain,
  DELIVERY_KINDS,
  LiftSuppression,
  liftSuppression,
  MailRef,
  sendAgain,
  SettleUnknown,
  settleUnknown,
} from "@askaround/core/reminders";
import { addHours, idSchema, type PersonId } from "@askaround/core/shared";
import {
  EMAIL_GROUPS,
  type EmailGroup,
  getEmail,
  getMailOverview,
  getOwnMailProblem,
  listEmails,
  listMailProblems,
} from "@askaround/db/queries";
import { z } from "zod";
import { found } from "../found.ts";
import { adminProcedure, memberProcedure, router } from "../trpc.ts";
import { PageNumber, SearchText } from "./list-input.ts";

const EmailList = z.strictObject({
  group: z
    .enum(Object.keys(EMAIL_GROUPS) as [EmailGroup, ...EmailGroup[]])
    .nullable()
    .default(null),
  kind: z.enum(DELIVERY_KINDS).nullable().default(null),
  search: SearchText,
  page: PageNumber,
});

const MailProblems = z.strictObject({ studentId: idSchema<PersonId>().nullable().default(null) });

const A_WEEK = 7 * 24;

export const emailsRouter = router({
  overview: adminProcedure.query(({ ctx }) => {
    const now = ctx.deps.now();
    const params = { failedSince: addHours(now, -A_WEEK) };
    return ctx.read((db) => getMailOverview(db, officeScope(ctx.actor), params, now));
  }),
  list: adminProcedure
    .input(EmailList)
    .query(({ ctx, input }) => ctx.read((db) => listEmails(db, officeScope(ctx.actor), input))),
  get: adminProcedure.input(MailRef).query(async ({ ctx, input }) => {
    const email = await found(
      ctx.read((db) => getEmail(db, officeScope(ctx.actor), input)),
      "email",
    );
    const refusal = decideSendAgain(email, email.suppression !== null, ctx.deps.now());
    return { ...email, canSendAgain: refusal === null };
  }),
  sendAgain: adminProcedure
    .input(MailRef)
    .mutation(({ ctx, input }) => sendAgain(ctx.deps, ctx.actor, input)),
  settle: adminProcedure
    .input(SettleUnknown)
    .mutation(({ ctx, input }) => settleUnknown(ctx.deps, ctx.actor, input)),
  liftSuppression: adminProcedure
    .input(LiftSuppression)
    .mutation(({ ctx, input }) => liftSuppression(ctx.deps, ctx.actor, input)),
  ownProblem: memberProcedure.query(({ ctx }) =>
    ctx.read((db) => getOwnMailProblem(db, ownScope(ctx.actor))),
  ),
  problems: memberProcedure
    .input(MailProblems)
    .query(({ ctx, input }) => ctx.read((db) => listMailProblems(db, studentScope(ctx.actor), input))),
});
