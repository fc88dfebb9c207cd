import type { Database } from "./database.ts";
import { within } from "./deadline.ts";
import type { WorkerLog } from "./log.ts";

const DEADLINE_MS = 5_000;

export interface Listener {
  /** Listens anew: a listening connection can die without a word. */
  renew(): Promise<void>;
  close(): Promise<void>;
}

/** Hears of direct mails the moment they are planned. Only hastens: the lane looks each second anyway. */
export function listenForDirect(database: Database, wake: () => void, log: WorkerLog): Listener {
  let stop = () => Promise.resolve();
  const leave = async () => {
    const leaving = stop;
    stop = () => Promise.resolve();
    await within(
      DEADLINE_MS,
      leaving().catch(() => undefined),
    );
  };
  return {
    async renew() {
      await leave();
      const heard = database
        .connection()
        .sql.listen("direct_lane", wake)
        .then(
          ({ unlisten }) => {
            stop = unlisten;
          },
          (error: unknown) => log.failure({}, "cannot listen", error),
        );
      await within(DEADLINE_MS, heard);
    },
    close: leave,
  };
}
