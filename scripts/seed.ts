import { toInstant } from "@askaround/core/shared";
import { migrate } from "@askaround/db";
import { seedDemo } from "@askaround/db/dev";
import { parseArgs } from "node:util";
import { openDatabase } from "./open-database.ts";
import { explain, PlainError } from "./plain-error.ts";

const USAGE = `Use it like this:
  pnpm seed -- --students 10000 [--cohorts 3] [--seed 7] [--url postgres://owner@host/database]
Another --seed makes another office beside those that are there.`;

/** Writes a made-up term of any size, for a look around or a measurement. */
async function main(): Promise<void> {
  const given = readFlags(process.argv.slice(2));
  const { url, release } = given.url
    ? { url: given.url, release: async () => undefined }
    : await openDatabase();
  try {
    await migrate(url);
    const began = Date.now();
    const size = { students: given.students, cohorts: given.cohorts, seed: given.seed };
    const { created, officeId } = await seedDemo(url, {
      now: toInstant(new Date(began).toISOString()),
      ...size,
    });
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    console.log(
      created
        ? `Wrote a term of ${size.students} students in ${seconds} s: office ${officeId}.`
        : `The office of seed ${size.seed} is there already: nothing was written.`,
    );
  } finally {
    await release();
  }
}

function readFlags(args: readonly string[]) {
  const text = { type: "string" } as const;
  const options = { students: text, cohorts: text, seed: text, url: text };
  try {
    // pnpm hands its own separator on.
    const { values } = parseArgs({ args: args.filter((arg) => arg !== "--"), options });
    return {
      students: whole(values.students ?? "60", "--students"),
      cohorts: whole(values.cohorts ?? "3", "--cohorts"),
      seed: whole(values.seed ?? "1", "--seed"),
      url: values.url,
    };
  } catch (error) {
    throw new PlainError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

function whole(value: string, flag: string): number {
  if (!/^[1-9]\d{0,6}$/.test(value)) throw new PlainError(`${flag} takes a whole number of at least 1.`);
  return Number(value);
}

main().catch((error: unknown) => {
  explain(error);
  process.exitCode = 1;
});
