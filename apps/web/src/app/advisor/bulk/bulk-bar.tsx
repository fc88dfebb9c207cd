"use client";

import { useMutation } from "@tanstack/react-query";
import Link from "next/link";
import { useState } from "react";
import { Banner } from "@askaround/ui/banner";
import { Button } from "@askaround/ui/button";
import { showToast } from "@askaround/ui/toast";
import { useLater } from "@askaround/ui/use-later";
import { routes } from "@/routes.ts";
import { messageOf, useTRPC } from "@/trpc/client.tsx";
import type { RouterInputs } from "@/trpc/types.ts";
import { advisorWords } from "@/words/advisor.ts";
import { bulkWords as words } from "@/words/bulk.ts";
import type { ChangeDialogProps } from "./change-dialog.tsx";
import { choose, useChosen } from "./chosen.ts";
import { type ChosenProblem, NOBODY } from "./chosen-address.ts";
import { ListKeys } from "./list-keys.tsx";
import { SendDialog } from "./send-dialog.tsx";

type Export = RouterInputs["students"]["export"];
type SendKind = RouterInputs["messages"]["send"]["kind"];
type ChangeKind = RouterInputs["bulk"]["run"]["change"]["kind"];
const SENDS = ["nudge", "message"] as const satisfies readonly SendKind[];
const CHANGES = ["assign", "extend", "excuse", "move", "leave"] as const satisfies readonly ChangeKind[];
/** Fetched once the page stands: a list is looked at more often than it is acted on. */
const loadChange = async () => {
  const { ChangeDialog } = await import("./change-dialog.tsx");
  return (props: ChangeDialogProps) => <ChangeDialog {...props} />;
};
export type BulkBarProps = {
  /** What the list is narrowed to: whoever is chosen by “all” is chosen by it. */
  filters: RouterInputs["messages"]["preview"]["selection"]["filters"];
  order: Pick<Export, "sort" | "descending">;
  /** Those of the file; null for all there are. */
  columns: Export["columns"];
  /** How many rows the list has on all its pages; null when they were not all counted. */
  total: number | null;
  /** The day it is where the office is. */
  today: string;
};

const { file } = advisorWords.students;

/** What can be done with the chosen students, and with the list as a whole. */
export function BulkBar({ filters, order, columns = null, total, today }: BulkBarProps) {
  const { chosen, problem } = useChosen();
  const [sends, setSends] = useState<SendKind | null>(null);
  const [changes, setChanges] = useState<ChangeKind | null>(null);
  const change = useLater(loadChange);
  const take = useTakeFile();
  const { all, studentIds } = chosen;
  const some = all || studentIds.length > 0;
  const selection = { filters, chosen: { all, studentIds: [...studentIds] } };
  return (
    <div className="mb-3 flex flex-wrap items-center gap-2 print:hidden">
      <ListKeys />
      {problem ? (
        <Banner tone="warn" title={words.unread} className="mb-2 w-full">
          {sayProblem(problem)}
        </Banner>
      ) : null}
      <p role="status" className="mr-2 text-sm text-ink-2">
        {all ? words.allBut(studentIds.length) : some ? words.chosen(studentIds.length) : words.hint}
      </p>
      {some ? <Acts onSend={setSends} onChange={setChanges} /> : null}
      {all && studentIds.length === 0 ? null : (
        <Button size="sm" variant="quiet" onClick={() => choose({ all: true, studentIds: [] })}>
          {words.all(total)}
        </Button>
      )}
      {some ? (
        <Button size="sm" variant="quiet" onClick={() => choose(NOBODY)}>
          {words.clear}
        </Button>
      ) : null}
      <Button
        size="sm"
        variant="quiet"
        className="ml-auto"
        busy={take.isPending}
        onClick={() => take.mutate({ ...filters, ...order, columns, chosen: some ? selection.chosen : null })}
      >
        {some ? file.takeChosen : file.take}
      </Button>
      <p className="w-full text-min text-ink-3">
        <span className="hidden lg:inline">{words.keys} </span>
        <Link
          href={routes.advisorBulkActs()}
          prefetch={false}
          className="link inline-flex min-h-6 items-center"
        >
          {words.before}
        </Link>
      </p>
      {sends ? (
        <SendDialog key={sends} kind={sends} selection={selection} onClose={() => setSends(null)} />
      ) : null}
      {changes ? change?.({ kind: changes, selection, today, onClose: () => setChanges(null) }) : null}
    </div>
  );
}

type ActsProps = { onSend: (kind: SendKind) => void; onChange: (kind: ChangeKind) => void };

function Acts({ onSend, onChange }: ActsProps) {
  return (
    <>
      {SENDS.map((each) => (
        <Button
          key={each}
          size="sm"
          variant={each === "nudge" ? "primary" : "secondary"}
          onClick={() => onSend(each)}
        >
          {words.kinds[each]}
        </Button>
      ))}
      {CHANGES.map((each) => (
        <Button key={each} size="sm" onClick={() => onChange(each)}>
          {words.changes[each].button}
        </Button>
      ))}
    </>
  );
}

function sayProblem(problem: ChosenProblem): string {
  return problem.kind === "too_many"
    ? words.tooManyNamed(problem.named)
    : words.unreadable(problem.at, problem.of);
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
