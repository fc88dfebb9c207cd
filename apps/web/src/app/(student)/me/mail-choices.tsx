"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Checkbox } from "@askaround/ui/checkbox";
import { showToast } from "@askaround/ui/toast";
import { useTRPC } from "@/trpc/client.tsx";
import type { RouterOutputs } from "@/trpc/types.ts";
import { meWords as words } from "@/words/me.ts";
import { useAct } from "@/forms/use-act.ts";

type Choices = RouterOutputs["me"]["mailChoices"];

/** Which kinds of mail come. Each choice is saved as it is made. */
export function MailChoices({ choices }: { choices: Choices }) {
  return (
    <>
      <p className="text-ink-2">{words.mailLede}</p>
      <ul className="my-2 flex flex-col">
        {choices.map((choice) => (
          <li key={choice.kind}>
            <MailChoice {...choice} />
          </li>
        ))}
      </ul>
      <p className="text-sm text-ink-2">{words.always}</p>
    </>
  );
}

function MailChoice({ kind, wanted: saved }: Choices[number]) {
  const trpc = useTRPC();
  const { refresh, sayWhy } = useAct();
  const [wanted, setWanted] = useState(saved);
  const choose = useMutation(
    trpc.me.chooseMail.mutationOptions({
      onSuccess: (_, choice) => {
        showToast({
          title: choice.wanted ? words.mailOn : words.mailOff,
          detail: words.mailKinds[kind],
          seconds: 5,
        });
        refresh();
      },
      onError: (error) => {
        setWanted(saved);
        sayWhy(error);
      },
    }),
  );
  function change(next: boolean) {
    setWanted(next);
    choose.mutate({ kind, wanted: next });
  }
  return (
    <Checkbox
      id={`mail-${kind}`}
      label={words.mailKinds[kind]}
      hint={words.mailHints[kind]}
      checked={wanted}
      onChange={(event) => change(event.currentTarget.checked)}
    />
  );
}
