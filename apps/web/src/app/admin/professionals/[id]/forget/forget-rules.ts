import { ForgetProfessional } from "@askaround/core/professionals";
import { readWith } from "@/forms/read-with.ts";

export const readForgetting = (values: object) => readWith(ForgetProfessional, values);
