"use client";

import { useMutation } from "@tanstack/react-query";
import { Button } from "@askaround/ui/button";
import { Card } from "@askaround/ui/card";
import { showToast } from "@askaround/ui/toast";
import { Time } from "@askaround/ui/time";
import { useAct } from "@/forms/use-act.ts";
import { useTRPC } from "@/trpc/client.tsx";
import type { RouterOutputs } from "@/trpc/types.ts";
import { mergeWords as words } from "@/words/merge.ts";

type Props = { joined: RouterOutputs["contacts"]["get"]["joined"]; zone: string };

/** Records that were joined with this one, each with the way to take it apart again. */
export function Joined({ joined, zone }: Props) {
  const trpc = useTRPC();
  const { refresh, sayWhy } = useAct();
  const undo = useMutation(
    trpc.contacts.undoMerge.mutationOptions({
      onSuccess: () => {
        showToast({ title: words.parted });
        refresh();
      },
      onError: sayWhy,
    }),
  );
  return (
    <Card title={words.history}>
      <ul className="flex flex-col gap-3">
        {joined.map(({ mergeId, name, at }) => (
          <li key={mergeId} className="flex flex-wrap items-center justify-between gap-2">
            <span>
              {words.joinedWith(name)} <Time at={at} zone={zone} format="date" />
            </span>
            <Button size="sm" busy={undo.isPending} onClick={() => undo.mutate({ mergeId })}>
              {words.part}
              <span className="sr-only"> {words.partOf(name)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
