import { ChangeClosedDays } from "@askaround/core/office";
import { readWith } from "@/forms/read-with.ts";

export const readDays = (values: unknown) => readWith(ChangeClosedDays, values);
