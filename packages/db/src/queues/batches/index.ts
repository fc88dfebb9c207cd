export { type Batch, type BatchClaim, claimBatch } from "./claim.ts";
export { freezeBatch, putOffBatch, renewBatch, type Written } from "./freeze.ts";
export { type BatchSettlement, settleBatch } from "./settle.ts";
