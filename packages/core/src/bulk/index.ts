export { changeMany, type ChangedMany } from "./change-many.ts";
export * from "./change.ts";
export { planChange } from "./plan-change.ts";
export type { BulkReach, BulkStore } from "./ports.ts";
export * from "./schemas.ts";
export * from "./undo-rule.ts";
export { undoMany } from "./undo-many.ts";
