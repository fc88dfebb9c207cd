export * from "./change-office.ts";
export * from "./change-settings.ts";
export * from "./check-settings.ts";
export * from "./create-office.ts";
export * from "./office.ts";
export * from "./ports.ts";
export * from "./schemas.ts";
export * from "./settings.ts";
