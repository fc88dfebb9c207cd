"use client";

import type { AddPerson } from "@askaround/core/people";
import { Button } from "@askaround/ui/button";
import { Select } from "@askaround/ui/select";
import { showToast } from "@askaround/ui/toast";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useWatch } from "react-hook-form";
import { CommandForm, useCommandForm } from "@/forms/command-form.tsx";
import { newRequestId } from "@/forms/request-id.ts";
import { routes } from "@/routes.ts";
import { useTRPC } from "@/trpc/client.tsx";
import { adminWords } from "@/words/admin.ts";
import { PersonFields, type PersonValues } from "../person-fields.tsx";
import { StudiesFields, type StudiesValues } from "../studies-fields.tsx";

type Values = PersonValues & StudiesValues & { cohortId: string };

export type AddPersonFormProps = {
  zone: string;
  roles: string[];
  cohortId: string;
  cohorts: readonly { id: string; name: string }[];
};

const words = adminWords.person;

const load = async (requestId: string) => {
  const { readNewPerson } = await import("../person-rules.ts");
  return {
    read: ({ cohortId, ...values }: Values) => {
      const joins = cohortId !== "" && values.roles.includes("student");
      return readNewPerson({ ...values, requestId, cohortId: joins ? cohortId : null });
    },
  };
};

/** Adds one person and invites them. Sent twice, it adds one. */
export function AddPersonForm({ zone, roles, cohortId, cohorts }: AddPersonFormProps) {
  const trpc = useTRPC();
  const router = useRouter();
  const [requestId] = useState(newRequestId);
  const command = useCommandForm<Values, AddPerson>(
    { name: "", email: "", zone, roles, program: "", graduationYear: "", firstGeneration: "", cohortId },
    { load: () => load(requestId) },
  );
  const { register, control, formState } = command.form;
  const isStudent = useWatch({ control, name: "roles" }).includes("student");
  const add = useMutation(
    trpc.people.add.mutationOptions({
      onError: command.refuse,
      onSuccess: (_, { name }) => {
        showToast({ title: words.added(name), detail: words.addedDetail });
        router.push(routes.adminPeople());
        router.refresh();
      },
    }),
  );
  const busy = add.isPending || add.isSuccess;
  return (
    <CommandForm command={command} sending={add} onCommand={(person) => add.mutate(person)}>
      <PersonFields register={register} errors={formState.errors} zone={zone} />
      {isStudent ? <StudiesFields register={register} errors={formState.errors} /> : null}
      {isStudent && cohorts.length > 0 ? (
        <Select
          label={words.cohort}
          hint={words.cohortHint}
          optional
          placeholder={words.noCohort}
          options={cohorts.map(({ id, name }) => ({ value: id, label: name }))}
          error={formState.errors.cohortId?.message}
          {...register("cohortId")}
        />
      ) : null}
      <div>
        <Button type="submit" variant="primary" busy={busy}>
          {words.add}
        </Button>
      </div>
    </CommandForm>
  );
}
