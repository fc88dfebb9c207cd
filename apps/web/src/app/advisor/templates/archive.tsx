"use client";

import { useMutation } from "@tanstack/react-query";
import { Button } from "@askaround/ui/button";
import { showToast } from "@askaround/ui/toast";
import { useAct } from "@/forms/use-act.ts";
import { useTRPC } from "@/trpc/client.tsx";
import { deskWords } from "@/words/prep-desk.ts";

const words = deskWords.templates;
type ArchiveProps = { templateId: string; name: string; archived: boolean };

export function Archive({ templateId, name, archived }: ArchiveProps) {
  const trpc = useTRPC();
  const { refresh, sayWhy } = useAct();
  const change = useMutation(trpc.templates.archive.mutationOptions({ onError: sayWhy }));
  const set = (to: boolean) =>
    change.mutate(
      { templateId, archived: to },
      {
        onSuccess: () => {
          const undo = { label: deskWords.assign.undo, onAct: () => set(!to) };
          showToast({ title: to ? words.saidArchived : words.saidRestored, action: undo });
          refresh();
        },
      },
    );
  const label = archived ? words.restore : words.archive;
  return (
    <Button
      size="sm"
      variant="quiet"
      busy={change.isPending}
      aria-label={`${label}: ${name}`}
      onClick={() => set(!archived)}
    >
      {label}
    </Button>
  );
}
