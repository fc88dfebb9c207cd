import { z } from "zod";
import { ClosedDaysSchema } from "../shared/business-days.ts";
import { EmailSchema, line, OptionalEmailSchema, RevisionSchema } from "../shared/text.ts";
import { ZoneSchema } from "../shared/time.ts";
import { OfficeSettingsSchema } from "./settings.ts";

/** An operator opens a new office; its first admin is invited by mail. */
export const CreateOffice = z.strictObject({
  name: line(120, "Enter the office’s name."),
  zone: ZoneSchema,
  adminEmail: EmailSchema,
  adminName: line(120, "Enter the admin’s name."),
});
export type CreateOffice = z.infer<typeof CreateOffice>;

export const ChangeOffice = z.strictObject({
  name: line(120, "Enter the office’s name."),
  zone: ZoneSchema,
  senderName: line(120, "Enter the name that mail comes from."),
  replyTo: OptionalEmailSchema,
  revision: RevisionSchema,
});
export type ChangeOffice = z.infer<typeof ChangeOffice>;

/** The numbers; the days on which the office is closed are changed on their own. */
export const ChangeSettings = z.strictObject({
  settings: OfficeSettingsSchema.omit({ closedDays: true }),
  revision: RevisionSchema,
});
export type ChangeSettings = z.infer<typeof ChangeSettings>;

export const ChangeClosedDays = z.strictObject({ closedDays: ClosedDaysSchema, revision: RevisionSchema });
export type ChangeClosedDays = z.infer<typeof ChangeClosedDays>;
