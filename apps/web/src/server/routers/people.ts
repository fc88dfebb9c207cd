import {
  AddPerson,
  addPerson,
  ChangePerson,
  changePerson,
  disablePerson,
  enablePerson,
  PersonRef,
  resendInvitation,
} from "@askaround/core/people";
import { peopleScope } from "@askaround/core/policy";
import { addHours, type CohortId, idSchema, ROLES } from "@askaround/core/shared";
import { getPerson, listCandidates, listPeople, PERSON_STATUSES } from "@askaround/db/queries";
import { z } from "zod";
import { found } from "../found.ts";
import { adminProcedure, router } from "../trpc.ts";
import { PageNumber, SearchText, studiesFilters } from "./list-input.ts";

const PeopleList = z.strictObject({
  search: SearchText,
  role: z.enum(ROLES).nullable().default(null),
  status: z.enum(PERSON_STATUSES).nullable().default(null),
  /** Only people whom mail could not reach within the last week. */
  mailFailed: z.boolean().default(false),
  ...studiesFilters,
  page: PageNumber,
});

const A_WEEK = 7 * 24;

const Candidates = z.strictObject({
  cohortId: idSchema<CohortId>(),
  role: z.enum(["student", "advisor"]),
  search: SearchText,
});

export const peopleRouter = router({
  list: adminProcedure.input(PeopleList).query(({ ctx, input: { mailFailed, ...params } }) => {
    const mailFailedSince = mailFailed ? addHours(ctx.deps.now(), -A_WEEK) : null;
    return ctx.read((db) => listPeople(db, peopleScope(ctx.actor), { ...params, mailFailedSince }));
  }),
  get: adminProcedure.input(PersonRef).query(({ ctx, input }) =>
    found(
      ctx.read((db) => getPerson(db, peopleScope(ctx.actor), input)),
      "person",
    ),
  ),
  candidates: adminProcedure
    .input(Candidates)
    .query(({ ctx, input }) => ctx.read((db) => listCandidates(db, peopleScope(ctx.actor), input))),
  add: adminProcedure.input(AddPerson).mutation(({ ctx, input }) => addPerson(ctx.deps, ctx.actor, input)),
  change: adminProcedure
    .input(ChangePerson)
    .mutation(({ ctx, input }) => changePerson(ctx.deps, ctx.actor, input)),
  disable: adminProcedure
    .input(PersonRef)
    .mutation(({ ctx, input }) => disablePerson(ctx.deps, ctx.actor, input)),
  enable: adminProcedure
    .input(PersonRef)
    .mutation(({ ctx, input }) => enablePerson(ctx.deps, ctx.actor, input)),
  resendInvitation: adminProcedure
    .input(PersonRef)
    .mutation(({ ctx, input }) => resendInvitation(ctx.deps, ctx.actor, input)),
});
