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
  function set(closedDays: Days, title: string, onSaved?: () => void) {
    const undo = () =>
      change.mutate(
        { closedDays: all, revision: revision + 1 },
        { onSuccess: () => refresh(), onError: sayWhy },
      );
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
  return { set, change, sayWhy };
}
