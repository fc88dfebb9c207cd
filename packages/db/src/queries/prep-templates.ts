import type { PrepDeskScope } from "@askaround/core/policy";
import type { PrepTemplateId } from "@askaround/core/shared";
import { and, asc, desc, eq, sql } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { prepAssignments, prepTemplates, prepTemplateVersions } from "../schema/index.ts";
import { templateColumns } from "../stores/assignment-columns.ts";

/** The office's templates as they are now: what this advisor gave out last comes first, what is archived last. */
export function listTemplates(tx: Tx, scope: PrepDeskScope) {
  const lastUsed = sql`(select max(${prepAssignments.createdAt}) from ${prepAssignments}
    where ${prepAssignments.officeId} = ${prepTemplates.officeId} and ${prepAssignments.createdBy} = ${scope.advisorId}
      and ${prepAssignments.templateId} = ${prepTemplates.id})`;
  return select(tx)
    .where(eq(prepTemplates.officeId, scope.officeId))
    .orderBy(
      sql`${prepTemplates.archivedAt} is not null`,
      sql`${desc(lastUsed)} nulls last`,
      asc(prepTemplates.createdAt),
      asc(prepTemplates.id),
    );
}

/** One template, or null. */
export async function getTemplate(
  tx: Tx,
  scope: PrepDeskScope,
  { templateId }: { readonly templateId: PrepTemplateId },
) {
  const [row] = await select(tx).where(
    and(eq(prepTemplates.officeId, scope.officeId), eq(prepTemplates.id, templateId)),
  );
  return row ?? null;
}

function select(tx: Tx) {
  return tx
    .select({ ...templateColumns, content: prepTemplateVersions.content })
    .from(prepTemplates)
    .innerJoin(
      prepTemplateVersions,
      and(
        eq(prepTemplateVersions.officeId, prepTemplates.officeId),
        eq(prepTemplateVersions.templateId, prepTemplates.id),
        eq(prepTemplateVersions.version, prepTemplates.version),
      ),
    )
    .$dynamic();
}
