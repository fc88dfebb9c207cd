export * from "./bring-in-roster.ts";
export * from "./judge-roster.ts";
export * from "./read-roster.ts";
export * from "./schemas.ts";
export * from "./take-back-roster.ts";
