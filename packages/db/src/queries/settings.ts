import { type OfficeSettings, settingsFrom } from "@askaround/core/office";
import type { OfficeId } from "@askaround/core/shared";
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
