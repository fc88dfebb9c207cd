export * from "./builders.ts";
export { type MemoryDeps, memoryDeps, memoryId, memoryStores } from "./memory-deps.ts";
export type { MemoryDelivery } from "./memory-state.ts";
export { refusal } from "./refusals.ts";
export { describeStores, type StoreHarness } from "./store-contract.ts";
export * from "./world.ts";
