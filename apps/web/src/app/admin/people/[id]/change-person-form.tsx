"use client";

import type { ChangePerson } from "@askaround/core/people";
import { Button } from "@askaround/ui/button";
import { showToast } from "@askaround/ui/toast";
import { useQueryClient } from "@tanstack/react-query";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useWatch } from "react-hook-form";
import { CommandForm, useCommandForm } from "@/forms/command-form.tsx";
import { Conflict } from "@/forms/conflict.tsx";
import { useTRPC } from "@/trpc/client.tsx";
import type { RouterOutputs } from "@/trpc/types.ts";
import { adminWords } from "@/words/admin.ts";
import { studiesWords } from "@/words/studies.ts";
import { useEdit } from "../../use-edit.ts";
import { PersonFields, type PersonValues } from "../person-fields.tsx";
import { StudiesFields, type StudiesValues } from "../studies-fields.tsx";

type Person = RouterOutputs["people"]["get"];
type Values = PersonValues & StudiesValues & { revision: number };

const words = adminWords.person;
const LABELS = {
  name: words.name,
  email: words.email,
  zone: words.zone,
  roles: words.roles,
  program: studiesWords.program,
  graduationYear: studiesWords.year,
  firstGeneration: studiesWords.first,
};

const valuesOf = (person: Person): Values => ({
  name: person.name,
  email: person.email,
  zone: person.zone,
  roles: [...person.roles],
  program: person.program ?? "",
  graduationYear: person.graduationYear === null ? "" : String(person.graduationYear),
  firstGeneration: person.firstGeneration === null ? "" : person.firstGeneration ? "yes" : "no",
  revision: person.revision,
});

/** Name, address, zone and roles. They act with the person's next request. */
export function ChangePersonForm({ person }: { person: Person }) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const router = useRouter();
  const personId = person.id;
  const command = useCommandForm<Values, ChangePerson>(valuesOf(person), {
    load: async () => {
      const { readPerson } = await import("../person-rules.ts");
      return { read: (values: Values) => readPerson({ ...values, personId }) };
    },
  });
  const change = useMutation(trpc.people.change.mutationOptions());
  const edit = useEdit({
    form: command.form,
    labels: LABELS,
    latest: valuesOf(person),
    save: (input: ChangePerson) => change.mutateAsync(input),
    refuse: command.refuse,
    read: command.read,
    fetchNow: async () =>
      valuesOf(await queries.fetchQuery({ ...trpc.people.get.queryOptions({ personId }), staleTime: 0 })),
    onSaved: (undo) => {
      showToast({ title: words.saved, detail: words.savedDetail, action: undo });
      router.refresh();
    },
  });
  const { register, control, formState } = command.form;
  const isStudent = useWatch({ control, name: "roles" }).includes("student");
  return (
    <CommandForm command={command} sending={edit.sending} onCommand={edit.submit}>
      {edit.conflict ? <Conflict {...edit.conflict} /> : null}
      <PersonFields register={register} errors={formState.errors} zone={person.zone} />
      {isStudent ? <StudiesFields register={register} errors={formState.errors} /> : null}
      <div>
        <Button type="submit" variant="primary" busy={edit.sending.isPending}>
          {words.save}
        </Button>
      </div>
    </CommandForm>
  );
}
