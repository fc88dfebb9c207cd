export * from "./limits.ts";
export * from "./ports.ts";
export * from "./schemas.ts";
export * from "./set-limits.ts";
