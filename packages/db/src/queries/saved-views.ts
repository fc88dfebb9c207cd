import type { OwnWorkScope } from "@askaround/core/policy";
import type { ViewOwner } from "@askaround/core/views";
import { and, asc, eq, sql } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { cohortAdvisors, cohorts, savedViews } from "../schema/index.ts";

/** The views that this member of staff keeps in this role, by name, each with what stands between it and its cohort. */
export async function listSavedViews(tx: Tx, { officeId, personId }: OwnWorkScope, role: ViewOwner["role"]) {
  const advised = sql<boolean>`exists (select 1 from ${cohortAdvisors}
    where ${cohortAdvisors.officeId} = ${savedViews.officeId} and ${cohortAdvisors.cohortId} = ${savedViews.cohortId}
      and ${cohortAdvisors.personId} = ${personId})`;
  const rows = await tx
    .select({
      id: savedViews.id,
      name: savedViews.name,
      cohortId: savedViews.cohortId,
      cohortName: cohorts.name,
      query: savedViews.query,
      first: savedViews.first,
      archivedAt: cohorts.archivedAt,
      theirs: role === "admin" ? sql<boolean>`true` : advised,
    })
    .from(savedViews)
    .leftJoin(cohorts, and(eq(cohorts.officeId, savedViews.officeId), eq(cohorts.id, savedViews.cohortId)))
    .where(
      and(eq(savedViews.officeId, officeId), eq(savedViews.personId, personId), eq(savedViews.role, role)),
    )
    .orderBy(asc(sql`lower(${savedViews.name})`));
  return rows.map(
    ({ archivedAt, theirs, ...view }) =>
      ({
        ...view,
        /** Its cohort was archived, or is not theirs to see any more. */
        cohort: view.cohortId === null ? null : !theirs ? "gone" : archivedAt === null ? "open" : "archived",
      }) as const,
  );
}
