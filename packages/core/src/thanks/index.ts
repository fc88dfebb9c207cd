export * from "./ports.ts";
export * from "./schemas.ts";
export * from "./thank-you.ts";
