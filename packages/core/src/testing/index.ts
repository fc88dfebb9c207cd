export * from "./builders.ts";
export { type MemoryDeps, memoryDeps, memoryStores } from "./memory-deps.ts";
export { memoryId } from "./memory-id.ts";
export type { MemoryDelivery } from "./memory-state.ts";
export { refusal } from "./refusals.ts";
export { describeStores, type StoreHarness } from "./store-contract.ts";
export * from "./world.ts";
