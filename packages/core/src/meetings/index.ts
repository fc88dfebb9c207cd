export * from "./meeting.ts";
export * from "./ports.ts";
export * from "./schemas.ts";
