import { z } from "zod";
import type { DutyId } from "../shared/ids.ts";
import { idSchema, optionalLine } from "../shared/text.ts";
import { CalendarDateSchema } from "../shared/time.ts";

export const DutyRef = z.strictObject({ dutyId: idSchema<DutyId>() });
export type DutyRef = z.infer<typeof DutyRef>;

/** Put off until the office's hour of a day, with why if the student likes to say. */
export const SnoozeDuty = z.strictObject({
  dutyId: idSchema<DutyId>(),
  until: CalendarDateSchema,
  reason: optionalLine(200),
});
export type SnoozeDuty = z.infer<typeof SnoozeDuty>;

export const WaiveDuty = z.strictObject({ dutyId: idSchema<DutyId>(), reason: optionalLine(200) });
export type WaiveDuty = z.infer<typeof WaiveDuty>;
