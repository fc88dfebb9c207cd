import type { Role } from "@askaround/core/shared";
import { and, eq, exists, type SQL, sql } from "drizzle-orm";
import type { Db, Tx } from "../connect.ts";
import { memberships, people } from "../schema/index.ts";

/** People who have the role now. */
export function hasRole(tx: Db | Tx, role: Role): SQL {
  const found = tx
    .select({ one: sql`1` })
    .from(memberships)
    .where(
      and(
        eq(memberships.officeId, people.officeId),
        eq(memberships.personId, people.id),
        eq(memberships.role, role),
      ),
    );
  return exists(found);
}
