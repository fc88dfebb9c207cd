export * from "./actor.ts";
export * from "./calendar.ts";
export * from "./errors.ts";
export * from "./ids.ts";
export * from "./text.ts";
export * from "./time.ts";
export * from "./unit-of-work.ts";
