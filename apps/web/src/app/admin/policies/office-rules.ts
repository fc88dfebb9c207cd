import { ChangeOffice, ChangeSettings } from "@askaround/core/office";
import { readWith } from "@/forms/read-with.ts";

export const readOffice = (values: unknown) => readWith(ChangeOffice, values);
export const readSettings = (values: unknown) => readWith(ChangeSettings, values);
