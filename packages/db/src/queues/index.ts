export * from "./batches/index.ts";
export * from "./deliveries/index.ts";
export * from "./mail/index.ts";
export * from "./notices/index.ts";
export { shortTransaction } from "./short-transaction.ts";
export * from "./slots/index.ts";
export * from "./upkeep/index.ts";
export * from "./webhooks/index.ts";
