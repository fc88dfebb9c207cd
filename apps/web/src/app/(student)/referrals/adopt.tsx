"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@askaround/ui/button";
import { Select } from "@askaround/ui/select";
import { showToast } from "@askaround/ui/toast";
import { routes } from "@/routes.ts";
import { useTRPC } from "@/trpc/client.tsx";
import { referralWords as words } from "@/words/referrals.ts";
import { newRequestId } from "@/forms/request-id.ts";
import { useAct } from "@/forms/use-act.ts";

type Props = {
  referralId: string;
  name: string;
  known: readonly { contactId: string; name: string; likely: boolean }[];
};

/** A suggested person becomes one of the student's own: a new one, or someone they turn out to have. */
export function Adopt({ referralId, name, known }: Props) {
  const trpc = useTRPC();
  const router = useRouter();
  const { refresh, sayWhy } = useAct();
  const [requestId] = useState(newRequestId);
  const [choosing, setChoosing] = useState(false);
  const [chosen, setChosen] = useState("");
  const undo = useMutation(
    trpc.referrals.undoAdopt.mutationOptions({
      onSuccess: ({ stayed }) => {
        showToast({ title: words.addUndone(name), ...(stayed ? { detail: words.splitKept(name) } : {}) });
        router.push(routes.referrals());
        refresh();
      },
      onError: sayWhy,
    }),
  );
  const adopt = useMutation(
    trpc.referrals.adopt.mutationOptions({
      onSuccess: ({ contactId }) => {
        const onAct = () => undo.mutate({ referralId, contactId, added: contactId === requestId });
        showToast({ title: words.added(name), action: { label: words.undo, onAct } });
        router.push(routes.person(contactId));
        router.refresh();
      },
      onError: sayWhy,
    }),
  );
  const likely = known.find((person) => person.likely);
  const add = (contactId: string | null) => {
    if (!adopt.isPending) adopt.mutate({ referralId, requestId, contactId });
  };
  if (likely && !choosing) {
    return (
      <div className="flex flex-col gap-2">
        <p className="text-sm text-ink-2">{words.likely(likely.name)}</p>
        <div className="flex flex-wrap gap-2">
          <Button busy={adopt.isPending} onClick={() => add(likely.contactId)}>
            {words.likelyYes}
          </Button>
          <Button variant="quiet" onClick={() => setChoosing(true)}>
            {words.likelyNo}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <>
      {choosing ? (
        <Select
          id={`who-${referralId}`}
          label={words.sameChoose}
          placeholder={words.sameNew}
          options={known.map((person) => ({ value: person.contactId, label: person.name }))}
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
      ) : null}
      <div className="flex flex-wrap gap-2">
        <Button busy={adopt.isPending} onClick={() => add(chosen === "" ? null : chosen)}>
          {words.add}
        </Button>
        {choosing || known.length === 0 ? null : (
          <Button variant="quiet" className="max-sm:-ml-4" onClick={() => setChoosing(true)}>
            {words.same}
          </Button>
        )}
      </div>
    </>
  );
}
