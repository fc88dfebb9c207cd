"use client";

import { Button } from "@askaround/ui/button";
import { Select } from "@askaround/ui/select";
import { showToast } from "@askaround/ui/toast";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { messageOf, useTRPC } from "@/trpc/client.tsx";
import { adminWords } from "@/words/admin.ts";

type Cohort = { readonly id: string; readonly name: string };
type Props = { personId: string; name: string; from: Cohort; to: readonly Cohort[] };

const words = adminWords.person.move;

/** From one cohort to another in one act, which the note that says so takes back. */
export function MoveStudent({ personId, name, from, to }: Props) {
  const trpc = useTRPC();
  const router = useRouter();
  const [chosen, setChosen] = useState("");
  const [missed, setMissed] = useState(false);
  const onError = (error: unknown) => showToast({ title: messageOf(error), tone: "danger" });
  const back = useMutation(
    trpc.cohorts.move.mutationOptions({
      onSuccess: () => {
        showToast({ title: words.movedBack(name, from.name) });
        router.refresh();
      },
      onError,
    }),
  );
  const move = useMutation(
    trpc.cohorts.move.mutationOptions({
      onSuccess: (_, { fromCohortId, toCohortId }) => {
        const cohort = to.find(({ id }) => id === toCohortId)?.name ?? "";
        const undo = () => back.mutate({ personId, fromCohortId: toCohortId, toCohortId: fromCohortId });
        showToast({
          title: words.moved(name, cohort),
          action: { label: adminWords.person.undo, onAct: undo },
        });
        setChosen("");
        router.refresh();
      },
      onError,
    }),
  );
  if (to.length === 0) return null;
  const go = () => {
    setMissed(chosen === "");
    if (chosen !== "" && !move.isPending)
      move.mutate({ personId, fromCohortId: from.id, toCohortId: chosen });
  };
  return (
    <div className="mt-4 flex flex-col gap-2 border-t border-line pt-4">
      <Select
        id={`move-${from.id}`}
        label={words.to(from.name)}
        hint={words.hint}
        error={missed && chosen === "" ? words.first : undefined}
        placeholder={words.choose}
        options={to.map((cohort) => ({ value: cohort.id, label: cohort.name }))}
        value={chosen}
        onChange={(event) => setChosen(event.currentTarget.value)}
      />
      <Button className="self-start" busy={move.isPending} onClick={go}>
        {words.act}
      </Button>
    </div>
  );
}
