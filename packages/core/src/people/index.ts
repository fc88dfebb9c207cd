export * from "./person.ts";
export * from "./ports.ts";
export * from "./schemas.ts";
