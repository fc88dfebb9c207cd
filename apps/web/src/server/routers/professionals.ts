import { professionalScope } from "@askaround/core/policy";
import {
  CARE_STATES,
  ForgetProfessional,
  forgetProfessional,
  MergeProfessionals,
  mergeProfessionals,
  ProfessionalRef,
  SetLimits,
  setLimits,
  TellApart,
  tellApart,
  TwoProfessionals,
  UndoMerge,
  undoMerge,
} from "@askaround/core/professionals";
import {
  compareProfessionals,
  getOfficePicture,
  getProfessional,
  listDuplicates,
  listProfessionals,
  previewForgetting,
  PROFESSIONAL_SORTS,
} from "@askaround/db/queries";
import { z } from "zod";
import { exportProfessionals } from "../export-professionals.ts";
import { found } from "../found.ts";
import { adminProcedure, memberProcedure, router } from "../trpc.ts";
import { PageNumber, SearchText } from "./list-input.ts";

const filters = {
  search: SearchText,
  care: z.enum(CARE_STATES).nullable().default(null),
  /** Only those whom somebody in the reader's own view knows. */
  mine: z.boolean().default(false),
  sort: z.enum(PROFESSIONAL_SORTS).default("name"),
  descending: z.boolean().default(false),
};

const ProfessionalList = z.strictObject({ ...filters, page: PageNumber });
const ProfessionalExport = z.strictObject(filters);

export const professionalsRouter = router({
  list: memberProcedure
    .input(ProfessionalList)
    .query(({ ctx, input }) =>
      ctx.read((db) => listProfessionals(db, professionalScope(ctx.actor), input, ctx.deps.now())),
    ),
  get: memberProcedure.input(ProfessionalRef).query(({ ctx, input: { professionalId } }) =>
    found(
      ctx.read((db) =>
        getProfessional(db, professionalScope(ctx.actor), ctx.actor, professionalId, ctx.deps.now()),
      ),
      "professional",
    ),
  ),
  picture: memberProcedure.query(({ ctx }) =>
    ctx.read((db) => getOfficePicture(db, professionalScope(ctx.actor))),
  ),
  duplicates: memberProcedure
    .input(z.strictObject({ page: PageNumber }))
    .query(({ ctx, input }) =>
      ctx.read((db) => listDuplicates(db, professionalScope(ctx.actor), input, ctx.deps.now())),
    ),
  compare: memberProcedure.input(TwoProfessionals).query(({ ctx, input }) =>
    found(
      ctx.read((db) => compareProfessionals(db, professionalScope(ctx.actor), input, ctx.deps.now())),
      "pair",
    ),
  ),
  merge: memberProcedure
    .input(MergeProfessionals)
    .mutation(({ ctx, input }) => mergeProfessionals(ctx.deps, ctx.actor, input)),
  undoMerge: memberProcedure
    .input(UndoMerge)
    .mutation(({ ctx, input }) => undoMerge(ctx.deps, ctx.actor, input)),
  tellApart: memberProcedure
    .input(TellApart)
    .mutation(({ ctx, input }) => tellApart(ctx.deps, ctx.actor, input)),
  setLimits: memberProcedure
    .input(SetLimits)
    .mutation(({ ctx, input }) => setLimits(ctx.deps, ctx.actor, input)),
  previewForgetting: adminProcedure.input(ProfessionalRef).query(({ ctx, input: { professionalId } }) =>
    found(
      ctx.read((db) => previewForgetting(db, professionalScope(ctx.actor), professionalId, ctx.deps.now())),
      "professional",
    ),
  ),
  forget: adminProcedure
    .input(ForgetProfessional)
    .mutation(({ ctx, input }) => forgetProfessional(ctx.deps, ctx.actor, input)),
  export: memberProcedure
    .input(ProfessionalExport)
    .mutation(({ ctx, input }) => exportProfessionals(ctx, input)),
});
