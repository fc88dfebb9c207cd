import { recordDebrief } from "@askaround/core/meetings";
import type { Deps } from "@askaround/core/shared";
import type { Connection } from "@askaround/db";
import { postgresDeps } from "@askaround/db/stores";
import { percentile95, type Taken, taken } from "./report.ts";
import { actorOf, inputOf, type Waiting } from "./waiting.ts";

const ROUNDS = 3;
const ALONE = 40;

/** How many meetings are used up. */
export const BY_HAND = ROUNDS * ALONE * 2;

type Unsafe = Connection["sql"]["unsafe"];
type Statement = Parameters<Unsafe>;

/**
 * Writing a meeting up by the use case, against its own statements sent by hand, one after the other in one transaction.
 * They are what the use case said in a transaction that was rolled back; both kinds of meetings go through that first,
 * so that neither finds its rows warmer. 95th percentiles in milliseconds.
 */
export async function againstByHand(
  web: Connection,
  now: Deps["now"],
  meetings: Waiting[],
): Promise<{ readonly product: Taken; readonly hand: Taken }> {
  const said: Statement[] = [];
  record(web, said);
  const deps = postgresDeps({ db: web.db, now });
  const product: number[] = [];
  const hand: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    product.push(
      await each(meetings.splice(0, ALONE), async (meeting) => {
        await rehearse(deps, meeting);
        return () => recordDebrief(deps, actorOf(meeting), inputOf(meeting));
      }),
    );
    hand.push(
      await each(meetings.splice(0, ALONE), async (meeting) => {
        said.length = 0;
        await rehearse(deps, meeting);
        const statements = [...said];
        return () =>
          web.sql.begin(async (tx) => {
            for (const [text, parameters] of statements)
              await tx.unsafe(text, parameters, { prepare: (parameters ?? []).length > 0 });
          });
      }),
    );
  }
  return { product: taken(product), hand: taken(hand) };
}

async function each(
  meetings: readonly Waiting[],
  prepare: (meeting: Waiting) => Promise<() => Promise<unknown>>,
): Promise<number> {
  const took: number[] = [];
  for (const meeting of meetings) {
    const work = await prepare(meeting);
    const startedAt = performance.now();
    await work();
    took.push(performance.now() - startedAt);
  }
  return percentile95(took);
}

class Undone extends Error {}

/** All of a write-up, and nothing of it kept. */
async function rehearse(deps: Deps, meeting: Waiting): Promise<void> {
  const undone: Deps = {
    ...deps,
    transact: (officeId, work) =>
      deps.transact(officeId, async (stores) => {
        await work(stores);
        throw new Undone();
      }),
  };
  await recordDebrief(undone, actorOf(meeting), inputOf(meeting)).catch((error: unknown) => {
    if (!(error instanceof Undone)) throw error;
  });
}

/** Notes down every statement that a transaction of this pool sends from now on. */
function record({ sql }: Connection, said: Statement[]): void {
  const begin = sql.begin.bind(sql) as (work: (tx: { unsafe: Unsafe }) => unknown) => Promise<unknown>;
  const recording = (work: (tx: { unsafe: Unsafe }) => unknown) =>
    begin((tx) => {
      const { unsafe } = tx;
      const noted = (...statement: Statement) => {
        said.push(statement);
        return unsafe(...statement);
      };
      return work(Object.assign(tx, { unsafe: noted }));
    });
  Object.assign(sql, { begin: recording });
}
