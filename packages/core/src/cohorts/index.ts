export * from "./cohort.ts";
export * from "./ports.ts";
export * from "./progress.ts";
export * from "./schemas.ts";
