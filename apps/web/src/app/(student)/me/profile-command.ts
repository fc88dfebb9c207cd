import { ChangeProfile } from "@askaround/core/people";
import { readWith } from "@/forms/read-with.ts";
import type { ProfileValues } from "./profile-form.tsx";

export const readProfile = (revision: number) => (values: ProfileValues) =>
  readWith(ChangeProfile, { ...values, revision });
