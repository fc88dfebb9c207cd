"use client";

import { useMutation } from "@tanstack/react-query";
import { useAct } from "@/forms/use-act.ts";
import { UndoableSwitch } from "@/staff/undoable-switch.tsx";
import { useTRPC } from "@/trpc/client.tsx";
import { deskWords } from "@/words/prep-desk.ts";

const said = deskWords.templates;
const words = {
  turnOn: said.archive,
  turnOff: said.restore,
  saidOn: said.saidArchived,
  saidOff: said.saidRestored,
  undo: deskWords.assign.undo,
};
type ArchiveProps = { templateId: string; name: string; archived: boolean };

export function Archive({ templateId, name, archived }: ArchiveProps) {
  const { sayWhy } = useAct();
  const change = useMutation(useTRPC().templates.archive.mutationOptions({ onError: sayWhy }));
  return (
    <UndoableSwitch
      name={name}
      on={archived}
      busy={change.isPending}
      words={words}
      onSet={(to, done) => change.mutate({ templateId, archived: to }, done)}
    />
  );
}
