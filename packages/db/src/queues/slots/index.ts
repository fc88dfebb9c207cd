export { forgetSlots, runOncePerSlot } from "./run-once-per-slot.ts";
