"use client";

import type { ChangeCohort } from "@askaround/core/cohorts";
import { Button } from "@askaround/ui/button";
import { showToast } from "@askaround/ui/toast";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { CommandForm, useCommandForm } from "@/forms/command-form.tsx";
import { Conflict } from "@/forms/conflict.tsx";
import { useTRPC } from "@/trpc/client.tsx";
import type { RouterOutputs } from "@/trpc/types.ts";
import { adminWords } from "@/words/admin.ts";
import { eligibilityWords } from "@/words/eligibility.ts";
import { useEdit } from "../../use-edit.ts";
import { CohortFields, type CohortValues } from "../cohort-fields.tsx";

type Cohort = RouterOutputs["cohorts"]["get"];
type Values = CohortValues & { revision: number };

const words = adminWords.cohort;
const LABELS = {
  name: words.name,
  startsOn: words.startsOn,
  endsOn: words.endsOn,
  goalMeetings: words.goalMeetings,
  goalOn: words.goalOn,
  leastMinutes: eligibilityWords.form.leastMinutes,
  rules: eligibilityWords.form.rules,
};

const valuesOf = ({
  name,
  startsOn,
  endsOn,
  goalMeetings,
  goalOn,
  leastMinutes,
  rules,
  revision,
}: Cohort): Values => ({
  name,
  startsOn,
  endsOn,
  goalMeetings: String(goalMeetings),
  goalOn,
  leastMinutes: leastMinutes === null ? "" : String(leastMinutes),
  rules: [...rules],
  revision,
});

/** Name, term and goal. A new term or goal counts everyone's progress anew. */
export function ChangeCohortForm({ cohort }: { cohort: Cohort }) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const router = useRouter();
  const cohortId = cohort.id;
  const command = useCommandForm<Values, ChangeCohort>(valuesOf(cohort), {
    load: async () => {
      const { readCohort } = await import("../cohort-rules.ts");
      return { read: (values: Values) => readCohort({ ...values, cohortId } as Values) };
    },
  });
  const change = useMutation(trpc.cohorts.change.mutationOptions());
  const edit = useEdit({
    form: command.form,
    labels: LABELS,
    latest: valuesOf(cohort),
    save: (input: ChangeCohort) => change.mutateAsync(input),
    refuse: command.refuse,
    read: command.read,
    fetchNow: async () =>
      valuesOf(await queries.fetchQuery({ ...trpc.cohorts.get.queryOptions({ cohortId }), staleTime: 0 })),
    onSaved: (undo) => {
      showToast({ title: words.saved, detail: words.savedDetail, action: undo });
      router.refresh();
    },
  });
  return (
    <CommandForm command={command} sending={edit.sending} onCommand={edit.submit}>
      {edit.conflict ? <Conflict {...edit.conflict} /> : null}
      <CohortFields register={command.form.register} errors={command.form.formState.errors} />
      <div>
        <Button type="submit" variant="primary" busy={edit.sending.isPending}>
          {words.save}
        </Button>
      </div>
    </CommandForm>
  );
}
