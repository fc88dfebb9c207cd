import type { OwnScope } from "@askaround/core/policy";
import { and, asc, eq, isNull } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { memberships, people } from "../schema/index.ts";

/** What a person may know and change about themselves. Null only if they were removed meanwhile. */
export async function getProfile(tx: Tx, scope: OwnScope) {
  const [row] = await tx
    .select({
      name: people.name,
      email: people.email,
      zone: people.zone,
      program: people.program,
      graduationYear: people.graduationYear,
      firstGeneration: people.firstGeneration,
      revision: people.revision,
    })
    .from(people)
    .where(and(eq(people.officeId, scope.officeId), eq(people.id, scope.personId)));
  return row ?? null;
}

/** Whom to ask for what one may not do: the names of the office's admins, no more than a few. */
export async function listAdminNames(tx: Tx, scope: OwnScope): Promise<string[]> {
  const rows = await tx
    .select({ name: people.name })
    .from(memberships)
    .innerJoin(people, and(eq(people.officeId, memberships.officeId), eq(people.id, memberships.personId)))
    .where(
      and(eq(memberships.officeId, scope.officeId), eq(memberships.role, "admin"), isNull(people.disabledAt)),
    )
    .orderBy(asc(people.name))
    .limit(3);
  return rows.map(({ name }) => name);
}
