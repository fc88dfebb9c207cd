export * from "./check-draft.ts";
