import {
  AddCohort,
  addCohort,
  addCohortAdvisor,
  ArchiveCohort,
  archiveCohort,
  ChangeCohort,
  changeCohort,
  CohortMember,
  CohortRef,
  enrolStudent,
  followCohortRule,
  MembershipRuleSchema,
  MoveStudent,
  moveStudent,
  removeCohortAdvisor,
  setCohortRule,
  SetCohortRule,
  withdrawStudent,
} from "@askaround/core/cohorts";
import { cohortScope, peopleScope, studentScope } from "@askaround/core/policy";
import { type CohortId, idSchema } from "@askaround/core/shared";
import {
  getCohort,
  listCohortAdvisors,
  listCohorts,
  listCohortStudents,
  getOverview,
  listHeat,
  listPrograms,
  previewCohortRule,
} from "@askaround/db/queries";
import { z } from "zod";
import { found } from "../found.ts";
import { adminProcedure, memberProcedure, router } from "../trpc.ts";
import { PageNumber, SearchText } from "./list-input.ts";

export const cohortsRouter = router({
  list: memberProcedure.query(({ ctx }) =>
    ctx.read((db) => listCohorts(db, cohortScope(ctx.actor), ctx.deps.now())),
  ),
  get: memberProcedure.input(CohortRef).query(({ ctx, input }) =>
    found(
      ctx.read((db) => getCohort(db, cohortScope(ctx.actor), input, ctx.deps.now())),
      "cohort",
    ),
  ),
  overview: memberProcedure
    .input(z.strictObject({ cohortId: idSchema<CohortId>().nullable().default(null) }))
    .query(({ ctx, input }) =>
      ctx.read((db) => getOverview(db, studentScope(ctx.actor), input, ctx.deps.now())),
    ),
  heat: memberProcedure.query(({ ctx }) =>
    ctx.read((db) => listHeat(db, studentScope(ctx.actor), ctx.deps.now())),
  ),
  advisors: memberProcedure
    .input(CohortRef)
    .query(({ ctx, input }) => ctx.read((db) => listCohortAdvisors(db, cohortScope(ctx.actor), input))),
  roster: memberProcedure
    .input(z.strictObject({ cohortId: idSchema<CohortId>(), search: SearchText, page: PageNumber }))
    .query(({ ctx, input }) => ctx.read((db) => listCohortStudents(db, cohortScope(ctx.actor), input))),
  programs: adminProcedure.query(({ ctx }) => ctx.read((db) => listPrograms(db, peopleScope(ctx.actor)))),
  previewRule: adminProcedure
    .input(CohortRef.extend({ joins: MembershipRuleSchema.nullable() }))
    .query(({ ctx, input }) =>
      found(
        ctx.read((db) =>
          previewCohortRule(db, { cohorts: cohortScope(ctx.actor), people: peopleScope(ctx.actor) }, input),
        ),
        "cohort",
      ),
    ),
  setRule: adminProcedure
    .input(SetCohortRule)
    .mutation(({ ctx, input }) => setCohortRule(ctx.deps, ctx.actor, input)),
  followRule: adminProcedure
    .input(CohortRef)
    .mutation(({ ctx, input }) => followCohortRule(ctx.deps, ctx.actor, input)),
  add: adminProcedure.input(AddCohort).mutation(({ ctx, input }) => addCohort(ctx.deps, ctx.actor, input)),
  change: adminProcedure
    .input(ChangeCohort)
    .mutation(({ ctx, input }) => changeCohort(ctx.deps, ctx.actor, input)),
  archive: adminProcedure
    .input(ArchiveCohort)
    .mutation(({ ctx, input }) => archiveCohort(ctx.deps, ctx.actor, input)),
  addAdvisor: adminProcedure
    .input(CohortMember)
    .mutation(({ ctx, input }) => addCohortAdvisor(ctx.deps, ctx.actor, input)),
  removeAdvisor: adminProcedure
    .input(CohortMember)
    .mutation(({ ctx, input }) => removeCohortAdvisor(ctx.deps, ctx.actor, input)),
  enrol: adminProcedure
    .input(CohortMember)
    .mutation(({ ctx, input }) => enrolStudent(ctx.deps, ctx.actor, input)),
  move: adminProcedure
    .input(MoveStudent)
    .mutation(({ ctx, input }) => moveStudent(ctx.deps, ctx.actor, input)),
  withdraw: adminProcedure
    .input(CohortMember)
    .mutation(({ ctx, input }) => withdrawStudent(ctx.deps, ctx.actor, input)),
});
