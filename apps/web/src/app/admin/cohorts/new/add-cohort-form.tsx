"use client";

import type { AddCohort } from "@askaround/core/cohorts";
import { Button } from "@askaround/ui/button";
import { showToast } from "@askaround/ui/toast";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { CommandForm, useCommandForm } from "@/forms/command-form.tsx";
import { newRequestId } from "@/forms/request-id.ts";
import { routes } from "@/routes.ts";
import { useTRPC } from "@/trpc/client.tsx";
import { adminWords } from "@/words/admin.ts";
import { CohortFields, type CohortValues } from "../cohort-fields.tsx";

const words = adminWords.cohort;
const EMPTY: CohortValues = {
  name: "",
  startsOn: "",
  endsOn: "",
  goalMeetings: "3",
  goalOn: "",
  leastMinutes: "",
  rules: [],
};

/** Opens a cohort. The form has its id from the start, so that sending it twice opens one. */
export function AddCohortForm() {
  const trpc = useTRPC();
  const router = useRouter();
  const [requestId] = useState(newRequestId);
  const command = useCommandForm<CohortValues, AddCohort>(EMPTY, {
    load: async () => {
      const { readNewCohort } = await import("../cohort-rules.ts");
      return { read: (values: CohortValues) => readNewCohort({ ...values, requestId } as CohortValues) };
    },
  });
  const add = useMutation(
    trpc.cohorts.add.mutationOptions({
      onError: command.refuse,
      onSuccess: ({ cohortId }, { name }) => {
        showToast({ title: words.added(name) });
        router.push(routes.adminCohort(cohortId));
      },
    }),
  );
  const busy = add.isPending || add.isSuccess;
  return (
    <CommandForm command={command} sending={add} onCommand={(cohort) => add.mutate(cohort)}>
      <CohortFields register={command.form.register} errors={command.form.formState.errors} />
      <div>
        <Button type="submit" variant="primary" busy={busy}>
          {words.add}
        </Button>
      </div>
    </CommandForm>
  );
}
