import { createTestDb } from "@askaround/db/testing";
import { buildWeb } from "@askaround/scripts/build-web";
import { webDir } from "@askaround/scripts/paths";
import { actorOf, buildFixedActor, buildMinimal, type RunningApp, startApp } from "./apps.ts";
import { loadTerm, type Size, type Term } from "./load.ts";
import { show } from "./report.ts";

const FULL: Size = { offices: 50, students: 10_000, studentsElsewhere: 250, meetings: 1_000_000 };
const SMALL: Size = { offices: 5, students: 1_200, studentsElsewhere: 250, meetings: 40_000 };

/** A database that is filled. */
export interface Filled {
  readonly url: string;
  readonly term: Term;
}

/** What goals are measured on. Everything is made when it is first asked for, and then kept. */
export interface Stage {
  readonly small: boolean;
  /** How many random writes have to be kept. */
  readonly writes: number;
  big(): Promise<Filled>;
  /** A thousand meetings in one office, as many for each student as in the large one. */
  thousand(): Promise<Filled>;
  minimalDir(): Promise<string>;
  product(): Promise<RunningApp>;
  /** The product on the database of 1,000 meetings. */
  productOfThousand(): Promise<RunningApp>;
  fixed(): Promise<RunningApp>;
  minimal(): Promise<RunningApp>;
  /** Those that run; whoever asks for one later gets a new one. */
  stopApps(): Promise<void>;
}

export function makeStage(small: boolean, writes: number): Stage {
  const size = small ? SMALL : FULL;
  const running = new Map<string, Promise<RunningApp>>();
  const run = (name: string, start: () => Promise<RunningApp>) => () => {
    const app = running.get(name) ?? start();
    running.set(name, app);
    return app;
  };
  const big = once(async () => {
    const filled = await fill(size);
    const rate = show(filled.term.rowsPerSecond, "rows/s");
    console.log(
      `${size.meetings} meetings, ${size.students} students in one office of ${size.offices}: ${rate} loaded`,
    );
    return filled;
  });
  const thousand = once(() => fill(thousandLike(size)));
  const minimalDir = once(buildMinimal);
  const fixedDir = once(buildFixedActor);
  const web = once(async () => {
    console.log(`web app: ${await buildWeb()}`);
    return webDir;
  });
  return {
    small,
    writes,
    big,
    thousand,
    minimalDir,
    product: run("product", async () => startApp(await web(), (await big()).url)),
    productOfThousand: run("thousand", async () => startApp(await web(), (await thousand()).url)),
    fixed: run("fixed", async () => {
      const { url, term } = await big();
      return startApp(await fixedDir(), url, { BENCH_ACTOR: actorOf(term.student, "student") });
    }),
    minimal: run("minimal", async () => startApp(await minimalDir(), (await big()).url)),
    async stopApps() {
      const apps = [...running.values()];
      running.clear();
      for (const app of await Promise.allSettled(apps))
        if (app.status === "fulfilled") await app.value.stop();
    },
  };
}

async function fill(size: Size): Promise<Filled> {
  const { ownerUrl: url } = await createTestDb();
  return { url, term: await loadTerm(url, size) };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

function thousandLike({ offices, students, studentsElsewhere, meetings }: Size): Size {
  const everybody = students + (offices - 1) * studentsElsewhere;
  return {
    offices: 1,
    students: Math.round((1_000 * everybody) / meetings),
    studentsElsewhere: 0,
    meetings: 1_000,
  };
}
