import { type OfficeSettings, settingsFrom } from "@askaround/core/office";
import type { OfficeId, Zone } from "@askaround/core/shared";
import { eq } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { offices } from "../schema/index.ts";

/** The numbers that an office goes by. */
export async function settingsOf(tx: Tx, officeId: OfficeId): Promise<OfficeSettings> {
  const [row] = await tx
    .select({ settings: offices.settings })
    .from(offices)
    .where(eq(offices.officeId, officeId));
  return settingsFrom(row?.settings ?? {});
}

/** Where the office is: due days and reports are its own. */
export async function zoneOf(tx: Tx, officeId: OfficeId): Promise<Zone> {
  const [row] = await tx.select({ zone: offices.zone }).from(offices).where(eq(offices.officeId, officeId));
  if (!row) throw new Error("The office of a scope is there.");
  return row.zone;
}
