"use client";

import Link from "next/link";
import { useState } from "react";
import { Checkbox } from "@askaround/ui/checkbox";
import { DataTable } from "@askaround/ui/data-table";
import { Time } from "@askaround/ui/time";
import { routes } from "@/routes.ts";
import type { RouterOutputs } from "@/trpc/types.ts";
import { deskWords } from "@/words/prep-desk.ts";
import { deskStateWords } from "@/words/prep-parts.ts";
import { Adjust } from "./adjust.tsx";

const words = deskWords.tasks;
type Tasks = RouterOutputs["assignments"]["tasks"];

export function TaskList({ tasks, zone, today }: { tasks: Tasks; zone: string; today: string }) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (taskId: string) =>
    setChosen((before) => {
      const next = new Set(before);
      if (!next.delete(taskId)) next.add(taskId);
      return next;
    });
  const all = chosen.size === tasks.length;
  return (
    <div className="flex flex-col gap-4">
      <Adjust taskIds={[...chosen]} today={today} onDone={() => setChosen(new Set())} />
      <Checkbox
        id="choose-all"
        label={words.all}
        checked={all}
        onChange={() => setChosen(all ? new Set() : new Set(tasks.map(({ taskId }) => taskId)))}
      />
      <DataTable
        caption={words.caption}
        hideCaption
        rows={tasks}
        rowKey={(row) => row.taskId}
        columns={[
          {
            key: "student",
            header: words.student,
            rowHeader: true,
            cell: (row) => (
              <span className="flex items-center gap-3">
                <input
                  type="checkbox"
                  className="size-5 shrink-0 accent-primary"
                  aria-label={words.row(row.studentName)}
                  checked={chosen.has(row.taskId)}
                  onChange={() => toggle(row.taskId)}
                />
                <Link href={routes.advisorStudent(row.studentId)} className="link" prefetch={false}>
                  {row.studentName}
                </Link>
              </span>
            ),
          },
          { key: "due", header: words.due, cell: (row) => <Time on={row.dueOn} format="day" /> },
          {
            key: "state",
            header: words.state,
            cell: (row) => (
              <>
                {row.rounds > 0 ? (
                  <Link href={routes.advisorReviewOne(row.taskId)} className="link" prefetch={false}>
                    {deskStateWords[row.state]}
                  </Link>
                ) : (
                  deskStateWords[row.state]
                )}
                {row.reason === null ? null : <span className="block text-min text-ink-3">{row.reason}</span>}
              </>
            ),
          },
          {
            key: "meeting",
            header: words.meeting,
            cell: (row) => (row.meetingAt === null ? "–" : <Time at={row.meetingAt} zone={zone} />),
          },
        ]}
      />
    </div>
  );
}
