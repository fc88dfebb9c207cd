export * from "./acts.ts";
export * from "./notes.ts";
export * from "./scopes.ts";
