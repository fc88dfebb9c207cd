import { z } from "zod";
import type { CohortId, SavedViewId } from "../shared/ids.ts";
import { idSchema, line } from "../shared/text.ts";

const ADDRESS = "This list can’t be saved. Choose fewer filters.";

/** `viewId` is made when the form opens: sent twice, it is one view; sent again, that view is changed. */
export const SaveView = z.strictObject({
  viewId: idSchema<SavedViewId>(),
  name: line(60, "Give it a name."),
  cohortId: idSchema<CohortId>().nullable(),
  /** As it stands in an address: plain characters, no spaces. */
  query: z
    .string()
    .max(800, ADDRESS)
    .regex(/^[!-~]*$/, ADDRESS),
  first: z.boolean(),
});
export type SaveView = z.infer<typeof SaveView>;

export const SavedViewRef = z.strictObject({ viewId: idSchema<SavedViewId>() });
export type SavedViewRef = z.infer<typeof SavedViewRef>;
