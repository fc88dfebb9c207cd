"use client";

import { useState } from "react";
import { useMutation } from "@tanstack/react-query";
import { showToast } from "@askaround/ui/toast";
import { useAct } from "@/forms/use-act.ts";
import { messageOf, useTRPC } from "@/trpc/client.tsx";
import type { RouterInputs } from "@/trpc/types.ts";
import { cohortRuleWords as words } from "@/words/cohort-rules.ts";

type SetRule = Omit<RouterInputs["cohorts"]["setRule"], "cohortId">;

/** Sets a cohort’s rule and follows it, part by part, until there is nothing left to do; offers the way back. */
export function useRule(cohortId: string) {
  const trpc = useTRPC();
  const { refresh, sayWhy } = useAct();
  const set = useMutation(trpc.cohorts.setRule.mutationOptions());
  const part = useMutation(trpc.cohorts.followRule.mutationOptions());
  const [progress, setProgress] = useState<number | null>(null);

  async function followAll() {
    let [joined, left, remaining] = [0, 0, 1];
    setProgress(0);
    try {
      while (remaining > 0) {
        const done = await part.mutateAsync({ cohortId });
        joined += done.joined;
        left += done.left;
        remaining = done.remaining;
        setProgress(joined + left);
      }
      return { joined, left };
    } finally {
      setProgress(null);
    }
  }

  /** False when it stopped. `before` is what an undo puts back. */
  async function use(rule: SetRule, before: SetRule["joins"]): Promise<boolean> {
    await set.mutateAsync({ cohortId, ...rule });
    try {
      const done = await followAll();
      showToast({
        title: rule.joins === null ? words.removed : words.used,
        detail: rule.joins === null ? words.removedDetail : words.usedDetail(done),
        action: { label: words.undo, onAct: () => void undo(before, rule.revision + 1) },
        seconds: 20,
      });
      refresh();
      return true;
    } catch (error) {
      showToast({ title: messageOf(error), detail: words.stopped, tone: "danger" });
      refresh();
      return false;
    }
  }

  async function undo(before: SetRule["joins"], revision: number) {
    try {
      await set.mutateAsync({ cohortId, joins: before, keep: false, revision });
      const done = await followAll();
      showToast({ title: words.undone, detail: words.usedDetail(done) });
      refresh();
    } catch (error) {
      sayWhy(error);
    }
  }

  async function follow() {
    try {
      showToast({ title: words.used, detail: words.usedDetail(await followAll()) });
      refresh();
    } catch (error) {
      sayWhy(error);
    }
  }

  return { use, follow, progress, busy: set.isPending || progress !== null };
}
