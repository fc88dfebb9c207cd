"use client";

import { Checkbox } from "@askaround/ui/checkbox";
import { FieldError } from "@askaround/ui/field-error";
import { Select } from "@askaround/ui/select";
import { TextInput } from "@askaround/ui/text-input";
import type { FieldErrors, UseFormRegister } from "react-hook-form";
import { useZoneOptions } from "@/forms/zones.ts";
import { adminWords } from "@/words/admin.ts";

export type PersonValues = { name: string; email: string; zone: string; roles: string[] };

export type PersonFieldsProps = {
  register: UseFormRegister<PersonValues>;
  errors: FieldErrors<PersonValues>;
  zone: string;
};

const words = adminWords.person;
const ROLES = ["student", "advisor", "admin"] as const;

/** Who somebody is in this office. The same fields add and change them. */
export function PersonFields({ register, errors, zone }: PersonFieldsProps) {
  return (
    <>
      <TextInput label={words.name} autoComplete="off" error={errors.name?.message} {...register("name")} />
      <TextInput
        label={words.email}
        hint={words.emailHint}
        type="email"
        inputMode="email"
        autoComplete="off"
        spellCheck={false}
        error={errors.email?.message}
        {...register("email")}
      />
      <Select
        label={words.zone}
        hint={words.zoneHint}
        options={useZoneOptions(zone)}
        error={errors.zone?.message}
        {...register("zone")}
      />
      <Roles register={register} error={errors.roles?.message} />
    </>
  );
}

function Roles({ register, error }: { register: UseFormRegister<PersonValues>; error: string | undefined }) {
  return (
    <fieldset id="roles" tabIndex={-1} aria-describedby={error ? "roles-error" : undefined}>
      <legend className="mb-1.5 font-semibold">{words.roles}</legend>
      {error ? <FieldError id="roles-error">{error}</FieldError> : null}
      {ROLES.map((role) => (
        <Checkbox
          key={role}
          id={`roles-${role}`}
          value={role}
          label={adminWords.roles[role]}
          hint={words.rolesHint[role]}
          {...register("roles")}
        />
      ))}
    </fieldset>
  );
}
