"use client";

import { useMutation } from "@tanstack/react-query";
import { showToast } from "@askaround/ui/toast";
import { useAct } from "@/forms/use-act.ts";
import { formWords } from "@/words/forms.ts";
import { viewWords as words } from "@/words/views.ts";
import { useTRPC } from "@/trpc/client.tsx";
import type { RouterInputs } from "@/trpc/types.ts";

type Kept = Omit<RouterInputs["views"]["save"], "viewId"> & { readonly id: string };

/** Saving, changing and deleting views; each shows the page as it is afterwards. */
export function useViews() {
  const trpc = useTRPC();
  const { refresh, sayWhy } = useAct();
  const saving = useMutation(trpc.views.save.mutationOptions());
  const removing = useMutation(trpc.views.remove.mutationOptions());

  /** False when it was refused; `saving.error` then says why. */
  async function save({ id: viewId, name, cohortId, query, first }: Kept, said: string): Promise<boolean> {
    try {
      await saving.mutateAsync({ viewId, name, cohortId, query, first });
      showToast({ title: said });
      refresh();
      return true;
    } catch {
      return false;
    }
  }

  async function remove(view: Kept): Promise<void> {
    try {
      await removing.mutateAsync({ viewId: view.id });
    } catch (error) {
      sayWhy(error);
      return;
    }
    const { id: viewId, name, cohortId, query, first } = view;
    const bringBack = () =>
      saving.mutateAsync({ viewId, name, cohortId, query, first }).then(refresh, sayWhy);
    const action = { label: formWords.undo, onAct: () => void bringBack() };
    showToast({ title: words.removed(view.name), action, seconds: 20 });
    refresh();
  }
  return { save, remove, error: saving.error, busy: saving.isPending || removing.isPending };
}
