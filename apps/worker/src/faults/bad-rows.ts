import { addHours } from "@askaround/core/shared";
import { workerAt } from "../testing/deps.ts";
import { addOwedNotes, wallClock } from "../testing/world.ts";
import { runOnce } from "../worker.ts";
import { judge } from "./judge.ts";
import { type FaultReport, unless } from "./report.ts";
import { withScene } from "./scene.ts";

const EVERY = 100;

/**
 * F12: of each hundred rows, the provider refuses one (its peer checks no addresses, so the proxy before it does) and the
 * template of another throws. The others go out; each bad row fails with its own reason.
 */
export function badRows(rows: number): Promise<FaultReport> {
  return withScene(async ({ world, peer }) => {
    const notes = await addOwedNotes(world, rows);
    const chosen = (offset: number) => notes.filter((_, index) => index % EVERY === offset);
    const refused = new Set(chosen(13).map(({ studentId }) => `ada.${studentId}@students.test`));
    const throwing = new Set(chosen(57).map(({ deliveryId }) => deliveryId));
    peer.faultAt((_, body) =>
      [...refused].some((address) => body.includes(address))
        ? { kind: "answer", status: 422, name: "validation_error" }
        : { kind: "none" },
    );
    await using plain = workerAt(addHours(wallClock(), 0.01), world, peer);
    const compose: typeof plain.compose = (...about) => {
      if (throwing.has(about[0].id)) throw new Error("a template that throws");
      return plain.compose(...about);
    };
    await runOnce({ ...plain, leaseMs: 60_000, compose });
    const seen = await judge(world, peer);
    const failed = (reason: string) =>
      seen.rows.filter((row) => row.state === "failed" && row.reason === reason).length;
    const good = rows - refused.size - throwing.size;
    return {
      id: "F12",
      title: "bad rows among good ones",
      counts: {
        rows,
        reached: seen.reached,
        twice: seen.twice,
        "failed: refused": failed("validation_error"),
        "failed: could not be written": failed("could_not_be_written"),
        "calls seen": seen.requests,
      },
      broken: unless(
        [seen.reached === good, `${good - seen.reached} good ones never reached`],
        [seen.twice === 0, `${seen.twice} reached twice`],
        [seen.undecided === 0, `${seen.undecided} undecided`],
        [seen.disagreeing === 0, `${seen.disagreeing} rows disagree with the peer`],
        [failed("validation_error") === refused.size, "a refused row has another end"],
        [failed("could_not_be_written") === throwing.size, "a row that cannot be written has another end"],
        [refused.size > 0 && throwing.size > 0, "there were no bad rows"],
      ),
    };
  });
}
