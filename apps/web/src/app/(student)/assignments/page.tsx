import type { Metadata } from "next";
import Link from "next/link";
import { Card } from "@askaround/ui/card";
import { EmptyState } from "@askaround/ui/empty-state";
import { PageHeader } from "@askaround/ui/page-header";
import { StatusPill } from "@askaround/ui/status-pill";
import { Time } from "@askaround/ui/time";
import { routes } from "@/routes.ts";
import { BackLink } from "@/shell/back-link.tsx";
import { required, trpc } from "@/trpc/server.tsx";
import type { RouterOutputs } from "@/trpc/types.ts";
import { joinNames } from "@/words/names.ts";
import { ownPrepWords as words } from "@/words/own-prep.ts";
import { ownStateWords } from "@/words/prep-parts.ts";
import { todayWords } from "@/words/today.ts";
import { TONES } from "./tones.ts";

export const metadata: Metadata = { title: words.title };

type Task = RouterOutputs["assignments"]["own"][number];
const TO_DO: readonly Task["state"][] = ["open", "returned", "stale"];

export default async function AssignmentsPage() {
  const tasks = await required(trpc.assignments.own.queryOptions({}));
  const groups = {
    todo: tasks.filter(({ state }) => TO_DO.includes(state)),
    waiting: tasks.filter(({ state }) => state === "submitted"),
    done: tasks.filter(({ state }) => state === "approved" || state === "excused").toReversed(),
  };
  return (
    <>
      <PageHeader
        back={<BackLink href={routes.today()}>{todayWords.title}</BackLink>}
        title={words.title}
        lede={words.lede}
      />
      {tasks.length === 0 ? <EmptyState title={words.none.title}>{words.none.body}</EmptyState> : null}
      <div className="flex flex-col gap-5">
        {(["todo", "waiting", "done"] as const).map((name) =>
          groups[name].length === 0 ? null : (
            <Card key={name} title={words.groups[name]}>
              <ul className="-mx-4 -mb-4 border-t sm:-mx-5 sm:-mb-5">
                {groups[name].map((task) => (
                  <Row key={task.taskId} task={task} />
                ))}
              </ul>
            </Card>
          ),
        )}
      </div>
    </>
  );
}

function Row({ task }: { task: Task }) {
  const { taskId, templateName, names, state, dueOn } = task;
  return (
    <li className="relative flex flex-wrap items-center justify-between gap-x-3 gap-y-1 border-b px-4 py-3.5 last:border-b-0 hover:bg-sunken sm:px-5">
      <div className="min-w-0">
        <Link href={routes.assignment(taskId)} className="row-link font-semibold">
          {names.length === 0 ? templateName : words.titleFor(templateName, joinNames(names))}
        </Link>
        <p className="text-sm text-ink-2">
          {words.due} <Time on={dueOn} format="day" />
        </p>
      </div>
      <StatusPill tone={TONES[state]}>{ownStateWords[state]}</StatusPill>
    </li>
  );
}
