import type { OfficeId } from "@askaround/core/shared";
import { drawOfficeIds } from "./office-ids.ts";
import { randomFrom } from "./random.ts";

export { DEMO_LOGINS } from "./staff.ts";

/** The seed of the term that the start command writes. */
export const DEMO_SEED = 1;

/** The two offices of the demo term, the main one first: the same in every database. */
export const DEMO_OFFICES: readonly [OfficeId, OfficeId] = drawOfficeIds(randomFrom(DEMO_SEED));
