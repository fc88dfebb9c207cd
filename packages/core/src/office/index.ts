export * from "./office.ts";
export * from "./ports.ts";
export * from "./schemas.ts";
export * from "./settings.ts";
