import { type Health, readHealth } from "@askaround/db/queries";
import { webDb } from "./database.ts";
import { log } from "./log.ts";

const PATIENCE_MS = 5_000;

/** Null when the database does not answer in time. */
export async function askHealth(): Promise<Health | null> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE_MS);
  });
  try {
    return await Promise.race([readHealth(webDb().db), tooLate]);
  } catch (error) {
    log.error({ err: error }, "not ready");
    return null;
  } finally {
    clearTimeout(timer);
  }
}
