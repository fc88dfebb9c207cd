import type { OfficeId, PersonId, Role } from "@askaround/core/shared";
import { enterByLink } from "@askaround/db/auth";
import { type Unit, unitIn } from "../context.ts";
import { webDb } from "../database.ts";

/**
 * One transaction in the office that a signed link names, as the person it was sent to. Null, and `work` is not run, when
 * they cannot act there any more.
 */
export async function inOfficeOfLink<T>(
  link: { readonly officeId: OfficeId; readonly personId: PersonId },
  role: Role | null,
  work: (unit: Unit) => Promise<T>,
): Promise<T | null> {
  return webDb().db.transaction(async (tx) => {
    const entered = await enterByLink(tx, link, role);
    return entered ? work(unitIn(tx, { ...entered, via: "email_link" })) : null;
  });
}
