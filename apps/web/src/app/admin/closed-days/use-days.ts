import { useMutation } from "@tanstack/react-query";
import { showToast } from "@askaround/ui/toast";
import { useAct } from "@/forms/use-act.ts";
import { useTRPC } from "@/trpc/client.tsx";
import type { RouterOutputs } from "@/trpc/types.ts";
import { closedDaysWords as words } from "@/words/closed-days.ts";

export type Days = RouterOutputs["office"]["get"]["settings"]["closedDays"];
/** The whole list as this page saw it, and which edit of the office that was. */
export type DaysProps = { all: Days; revision: number };

/** Sets the whole list, and offers to set it back. */
export function useDays({ all, revision }: DaysProps) {
  const trpc = useTRPC();
  const { refresh, sayWhy } = useAct();
  const change = useMutation(trpc.office.changeClosedDays.mutationOptions());
  // Of its own, since the list it was pressed in may be gone by then.
  const back = useMutation(
    trpc.office.changeClosedDays.mutationOptions({ onSuccess: refresh, onError: sayWhy }),
  );
  function set(closedDays: Days, title: string, onSaved?: () => void) {
    const undo = () => back.mutate({ closedDays: all, revision: revision + 1 });
    change.mutate(
      { closedDays, revision },
      {
        onSuccess: () => {
          showToast({ title, action: { label: words.undo, onAct: undo } });
          onSaved?.();
          refresh();
        },
      },
    );
  }
  return { set, change };
}
