import { AUDIT_AREAS } from "@askaround/core/audit";
import { officeScope } from "@askaround/core/policy";
import {
  type AuditEventId,
  CalendarDateSchema,
  idSchema,
  InstantSchema,
  type PersonId,
} from "@askaround/core/shared";
import { listAudit } from "@askaround/db/queries";
import { z } from "zod";
import { adminProcedure, router } from "../trpc.ts";

const AuditList = z.strictObject({
  area: z.enum(AUDIT_AREAS).nullable().default(null),
  personId: idSchema<PersonId>().nullable().default(null),
  fromOn: CalendarDateSchema.nullable().default(null),
  untilOn: CalendarDateSchema.nullable().default(null),
  before: z.strictObject({ at: InstantSchema, id: idSchema<AuditEventId>() }).nullable().default(null),
});

export const auditRouter = router({
  list: adminProcedure
    .input(AuditList)
    .query(({ ctx, input }) => ctx.read((db) => listAudit(db, officeScope(ctx.actor), input))),
});
