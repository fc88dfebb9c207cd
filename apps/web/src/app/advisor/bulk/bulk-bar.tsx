"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@askaround/ui/button";
import { showToast } from "@askaround/ui/toast";
import { messageOf, useTRPC } from "@/trpc/client.tsx";
import type { RouterInputs } from "@/trpc/types.ts";
import { advisorWords } from "@/words/advisor.ts";
import { bulkWords as words } from "@/words/bulk.ts";
import { choose, useChosen } from "./chosen.ts";
import { ListKeys } from "./list-keys.tsx";
import { SendDialog } from "./send-dialog.tsx";

type Filters = RouterInputs["students"]["ids"];
type Kind = RouterInputs["messages"]["send"]["kind"];
export type BulkBarProps = {
  /** What the list is narrowed to, for choosing all of it. */
  filters: Filters;
  order: Pick<RouterInputs["students"]["export"], "sort" | "descending">;
  total: number;
};

const { file } = advisorWords.students;

/** What can be done with the chosen students, and with the list as a whole. */
export function BulkBar({ filters, order, total }: BulkBarProps) {
  const chosen = useChosen();
  const [kind, setKind] = useState<Kind | null>(null);
  const all = useChooseAll(filters);
  const take = useTakeFile();
  return (
    <div className="mb-3 flex flex-wrap items-center gap-2 print:hidden">
      <ListKeys />
      <p role="status" className="mr-2 text-sm text-ink-2">
        {chosen.length === 0 ? words.hint : words.chosen(chosen.length)}
      </p>
      {chosen.length === 0
        ? null
        : (["nudge", "message"] as const).map((each) => (
            <Button
              key={each}
              size="sm"
              variant={each === "nudge" ? "primary" : "secondary"}
              onClick={() => setKind(each)}
            >
              {words.title[each](chosen.length)}
            </Button>
          ))}
      {total > chosen.length ? (
        <Button size="sm" variant="quiet" busy={all.busy} onClick={all.run}>
          {words.all(total)}
        </Button>
      ) : null}
      {chosen.length > 0 ? (
        <Button size="sm" variant="quiet" onClick={() => choose([])}>
          {words.clear}
        </Button>
      ) : null}
      <Button
        size="sm"
        variant="quiet"
        className="ml-auto"
        busy={take.isPending}
        onClick={() => take.mutate({ ...filters, ...order })}
      >
        {file.take}
      </Button>
      <p className="hidden w-full text-min text-ink-3 lg:block">{words.keys}</p>
      {kind ? <SendDialog key={kind} kind={kind} studentIds={chosen} onClose={() => setKind(null)} /> : null}
    </div>
  );
}

function useChooseAll(filters: Filters) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  async function run() {
    setBusy(true);
    try {
      const query = { ...trpc.students.ids.queryOptions(filters), staleTime: 0 };
      const { ids, more } = await queries.fetchQuery(query);
      choose(ids);
      showToast({ title: more ? words.tooMany(ids.length) : words.allChosen, seconds: 5 });
    } catch (error) {
      showToast({ title: messageOf(error), tone: "danger" });
    }
    setBusy(false);
  }
  return { busy, run: () => void run() };
}

function useTakeFile() {
  const trpc = useTRPC();
  return useMutation(
    trpc.students.export.mutationOptions({
      onSuccess: ({ name, csv, rows }) => {
        const url = URL.createObjectURL(new Blob([csv], { type: "text/csv;charset=utf-8" }));
        const link = document.createElement("a");
        link.href = url;
        link.download = name;
        link.click();
        URL.revokeObjectURL(url);
        showToast({ title: file.taken(rows), detail: file.takenDetail });
      },
      onError: (error) => showToast({ title: messageOf(error), tone: "danger" }),
    }),
  );
}
