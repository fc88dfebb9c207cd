import { connect, migrate } from "@askaround/db";
import { rebuildProgress } from "@askaround/db/stores";
import { openDatabase } from "./open-database.ts";
import { explain } from "./plain-error.ts";

/** Recounts every student's summaries. The app may go on running meanwhile. */
async function main(): Promise<void> {
  const { url, release } = await openDatabase();
  try {
    await migrate(url);
    const owner = connect(url, { max: 4, name: "askaround progress:rebuild" });
    const { students, differed } = await rebuildProgress(owner.db);
    await owner.close();
    console.log(
      `Recounted ${students} students: ${differed === 0 ? "all" : students - differed} were right, ${differed} differed and were put right.`,
    );
  } finally {
    await release();
  }
}

main().catch((error: unknown) => {
  explain(error);
  process.exitCode = 1;
});
