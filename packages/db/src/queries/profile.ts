import type { OwnScope } from "@askaround/core/policy";
import { and, eq } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { people } from "../schema/index.ts";

/** What a person may know and change about themselves. Null only if they were removed meanwhile. */
export async function getProfile(tx: Tx, scope: OwnScope) {
  const [row] = await tx
    .select({ name: people.name, email: people.email, zone: people.zone, revision: people.revision })
    .from(people)
    .where(and(eq(people.officeId, scope.officeId), eq(people.id, scope.personId)));
  return row ?? null;
}
