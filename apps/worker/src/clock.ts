import type { Instant } from "@askaround/core/shared";
import { databaseNow } from "@askaround/db/queues";
import type { Database } from "./database.ts";

/** Says whether a mail is due. Leases do not ask it: they run by the database's time. */
export interface Clock {
  now(): Promise<Instant>;
}

export function databaseClock(database: Database): Clock {
  return { now: () => databaseNow(database.db()) };
}

export function stoppedClock(at: Instant): Clock {
  return { now: () => Promise.resolve(at) };
}
