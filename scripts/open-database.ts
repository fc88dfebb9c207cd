import { ClusterInUse, findCluster, startCluster } from "@askaround/db/dev";
import path from "node:path";
import { dataDir } from "./paths.ts";

export interface OpenDatabase {
  /** The login that migrates and owns everything. */
  readonly url: string;
  readonly release: () => Promise<void>;
}

/** The database of DATABASE_URL, of the app that runs from this folder, or one started for this command alone. */
export async function openDatabase(): Promise<OpenDatabase> {
  const given = process.env["DATABASE_URL"];
  if (given) return { url: given, release: async () => undefined };
  const folder = path.join(dataDir, "postgres");
  try {
    const cluster = await startCluster({ dataDir: folder, port: 0 });
    return { url: cluster.url, release: cluster.stop };
  } catch (error) {
    const running = error instanceof ClusterInUse ? await findCluster(folder) : null;
    if (running === null) throw error;
    return { url: running, release: async () => undefined };
  }
}
