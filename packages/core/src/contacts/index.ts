export * from "./contact.ts";
export * from "./ports.ts";
export * from "./schemas.ts";
