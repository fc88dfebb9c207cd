import path from "node:path";

export const root = path.resolve(import.meta.dirname, "..");
export const dataDir = path.join(root, ".data");
export const logDir = path.join(dataDir, "logs");
export const webDir = path.join(root, "apps/web");
export const workerDir = path.join(root, "apps/worker");
export const testsDir = path.join(root, "tests");
export const nextBin = path.join(webDir, "node_modules/next/dist/bin/next");
export const tsxBin = path.join(workerDir, "node_modules/tsx/dist/cli.mjs");
