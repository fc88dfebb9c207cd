export {
  type Box,
  type Clash,
  type Draft,
  draftOf,
  type Entry,
  isComplete,
  keyOf,
  type Move,
  partsOf,
} from "./box.ts";
export { type Choice, type Snapshot } from "./changes.ts";
export {
  createPrepStore,
  type DraftShelf,
  isAllKept,
  type PrepState,
  type PrepStore,
  type Wire,
} from "./prep-store.ts";
