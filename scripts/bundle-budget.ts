import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { isBuilt } from "./build-web.ts";
import { webDir } from "./paths.ts";
import { explain, PlainError } from "./plain-error.ts";

/** Kilobytes of gzipped JavaScript that a first visit may load. The first pattern that fits decides. */
const BUDGETS = [
  { routes: /^\/(advisor|admin)(\/|$)/, kilobytes: 230 },
  { routes: /^\/meetings\/\[id\]\/live$/, kilobytes: 140 },
  { routes: /./, kilobytes: 190 },
] as const;
const CSS_KILOBYTES = 12;
const STATIC_FOLDER = path.join(webDir, ".next", "static");

type RouteStats = { readonly route: string; readonly firstLoadChunkPaths: readonly string[] };
export type Weight = { readonly what: string; readonly kilobytes: number; readonly budget: number };

/** The weight of every route of the last build, and of all its styles together. */
export async function weighBuild(): Promise<Weight[]> {
  if (!isBuilt()) throw new PlainError("There is no finished build to weigh.");
  const routes: RouteStats[] = JSON.parse(await read(".next/diagnostics/route-bundle-stats.json"));
  const { polyfillFiles }: { polyfillFiles: string[] } = JSON.parse(await read(".next/build-manifest.json"));
  // Browsers that know modules never load these.
  const skipped = new Set(polyfillFiles.map((file) => `.next/${file}`));
  const sizes = new Map<string, number>();

  const weights: Weight[] = [];
  for (const { route, firstLoadChunkPaths } of routes) {
    let bytes = 0;
    for (const chunk of firstLoadChunkPaths) {
      if (skipped.has(chunk)) continue;
      const size = sizes.get(chunk) ?? (await gzippedSize(path.join(webDir, chunk)));
      sizes.set(chunk, size);
      bytes += size;
    }
    const budget = BUDGETS.find(({ routes: pattern }) => pattern.test(route))?.kilobytes ?? 0;
    weights.push({ what: route, kilobytes: bytes / 1024, budget });
  }
  return [...weights, { what: "all styles", kilobytes: await stylesSize(), budget: CSS_KILOBYTES }];
}

async function stylesSize(): Promise<number> {
  let bytes = 0;
  for (const file of await readdir(STATIC_FOLDER, { recursive: true })) {
    if (file.endsWith(".css")) bytes += await gzippedSize(path.join(STATIC_FOLDER, file));
  }
  return bytes / 1024;
}

const read = (file: string) => readFile(path.join(webDir, file), "utf8");
const gzippedSize = async (file: string) => gzipSync(await readFile(file)).length;

async function main(): Promise<void> {
  const weights = await weighBuild();
  for (const { what, kilobytes, budget } of weights.toSorted((a, b) => b.kilobytes - a.kilobytes)) {
    const mark = kilobytes > budget ? "over" : "ok  ";
    console.log(`${mark}  ${kilobytes.toFixed(1).padStart(6)} of ${budget} KB  ${what}`);
  }
  if (weights.some(({ kilobytes, budget }) => kilobytes > budget)) process.exitCode = 1;
}

if (import.meta.main) {
  main().catch((error: unknown) => {
    explain(error);
    process.exitCode = 1;
  });
}
