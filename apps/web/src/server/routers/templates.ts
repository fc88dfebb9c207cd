import {
  addStarters,
  AddTemplate,
  addTemplate,
  ArchiveTemplate,
  archiveTemplate,
  ChangeTemplate,
  changeTemplate,
} from "@askaround/core/assignments";
import { prepDeskScope } from "@askaround/core/policy";
import { idSchema, type PrepTemplateId } from "@askaround/core/shared";
import { getTemplate, listTemplates } from "@askaround/db/queries";
import { z } from "zod";
import { found } from "../found.ts";
import { memberProcedure, router } from "../trpc.ts";

const TemplateRef = z.strictObject({ templateId: idSchema<PrepTemplateId>() });

export const templatesRouter = router({
  list: memberProcedure.query(({ ctx }) => ctx.read((db) => listTemplates(db, prepDeskScope(ctx.actor)))),
  get: memberProcedure.input(TemplateRef).query(({ ctx, input }) =>
    found(
      ctx.read((db) => getTemplate(db, prepDeskScope(ctx.actor), input)),
      "template",
    ),
  ),
  add: memberProcedure
    .input(AddTemplate)
    .mutation(({ ctx, input }) => addTemplate(ctx.deps, ctx.actor, input)),
  addStarters: memberProcedure.mutation(({ ctx }) => addStarters(ctx.deps, ctx.actor)),
  change: memberProcedure
    .input(ChangeTemplate)
    .mutation(({ ctx, input }) => changeTemplate(ctx.deps, ctx.actor, input)),
  archive: memberProcedure
    .input(ArchiveTemplate)
    .mutation(({ ctx, input }) => archiveTemplate(ctx.deps, ctx.actor, input)),
});
