"use client";

import { useState } from "react";
import { showToast } from "@askaround/ui/toast";
import { newRequestId } from "@/forms/request-id.ts";
import { useAct } from "@/forms/use-act.ts";
import { messageOf } from "@/trpc/client.tsx";
import { bulkWords as words } from "@/words/bulk.ts";
import { formWords } from "@/words/forms.ts";

/** As many as the server takes at once. */
const AT_ONCE = 100;

interface Parts<Skipped> {
  readonly studentIds: readonly string[];
  /** One part under the act; says how many it reached, and whom not. */
  readonly run: (
    actId: string,
    studentIds: string[],
  ) => Promise<{ readonly reached: number; readonly skipped: readonly Skipped[] }>;
  readonly undo: (actId: string) => Promise<{ readonly title: string; readonly detail?: string }>;
  readonly said: (reached: number) => { readonly title: string; readonly detail?: string };
}

/** Reaches any number, part by part under one act, with a way back for the whole of it. */
export function useParts<Skipped>() {
  const { refresh, sayWhy } = useAct();
  const [done, setDone] = useState<number | null>(null);
  // Kept when a part fails, so that pressing again reaches nobody twice.
  const [actId, setActId] = useState<string>();

  async function runAll({ studentIds, run, undo, said }: Parts<Skipped>): Promise<readonly Skipped[]> {
    const act = actId ?? newRequestId();
    setActId(act);
    const skipped: Skipped[] = [];
    let [handled, reached] = [0, 0];
    try {
      for (let from = 0; from < studentIds.length; from += AT_ONCE) {
        setDone(handled);
        const part = studentIds.slice(from, from + AT_ONCE);
        const result = await run(act, part);
        skipped.push(...result.skipped);
        reached += result.reached;
        handled += part.length;
      }
    } catch (error) {
      const detail = handled > 0 ? { detail: words.stopped(handled, studentIds.length) } : {};
      showToast({ title: messageOf(error), tone: "danger", ...detail });
      setDone(null);
      throw error;
    }
    setDone(null);
    setActId(undefined);
    const takeBack = async () => {
      try {
        showToast(await undo(act));
        refresh();
      } catch (error) {
        sayWhy(error);
      }
    };
    if (reached > 0) {
      const action = { label: formWords.undo, onAct: () => void takeBack() };
      showToast({ ...said(reached), action, seconds: 20 });
    }
    refresh();
    return skipped;
  }
  return { runAll, done };
}
