"use client";

import { Banner } from "@askaround/ui/banner";
import { Button } from "@askaround/ui/button";
import { Card } from "@askaround/ui/card";
import { showToast } from "@askaround/ui/toast";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { messageOf, useTRPC } from "@/trpc/client.tsx";
import { adminWords } from "@/words/admin.ts";

export type AccessProps = { personId: string; name: string; disabled: boolean; isViewer: boolean };

const words = adminWords.person;

/** Ends or gives back somebody's access, at once. What was done by a slip is undone from the note. */
export function Access({ personId, name, disabled, isViewer }: AccessProps) {
  const trpc = useTRPC();
  const router = useRouter();
  const failed = (error: unknown) => showToast({ title: messageOf(error), tone: "danger" });
  const enable = useMutation(
    trpc.people.enable.mutationOptions({
      onSuccess: () => {
        showToast({ title: words.enabled(name) });
        router.refresh();
      },
      onError: failed,
    }),
  );
  const disable = useMutation(
    trpc.people.disable.mutationOptions({
      onSuccess: () => {
        const undo = { label: words.undo, onAct: () => enable.mutate({ personId }) };
        showToast({ title: words.disabled(name), action: undo });
        router.refresh();
      },
    }),
  );
  return (
    <Card title={words.access}>
      {isViewer ? <p className="mb-2 text-sm font-semibold">{words.you}</p> : null}
      {disabled ? null : <p className="mb-3 text-sm text-ink-2">{words.disableHint}</p>}
      {disable.isError && !disabled ? (
        <Banner tone="danger" live className="mb-3 text-sm">
          {messageOf(disable.error)}
        </Banner>
      ) : null}
      {disabled ? (
        <Button busy={enable.isPending} onClick={() => enable.mutate({ personId })}>
          {words.enable}
        </Button>
      ) : (
        <Button variant="danger" busy={disable.isPending} onClick={() => disable.mutate({ personId })}>
          {words.disable}
        </Button>
      )}
    </Card>
  );
}
