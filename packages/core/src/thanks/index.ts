export type { Changed } from "./change-thank-you.ts";
export * from "./decide-sent.ts";
export * from "./mark-sent.ts";
export * from "./plan-thank-you.ts";
export * from "./ports.ts";
export * from "./schemas.ts";
export * from "./snooze.ts";
export * from "./thank-you.ts";
export * from "./waive.ts";
