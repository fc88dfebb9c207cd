import Link from "next/link";
import { StatusPill } from "@askaround/ui/status-pill";
import { Time } from "@askaround/ui/time";
import { routes } from "@/routes.ts";
import { required, trpc } from "@/trpc/server.tsx";
import { ownPrepWords as words } from "@/words/own-prep.ts";
import { ownStateWords } from "@/words/prep-parts.ts";
import { TONES } from "../../assignments/tones.ts";

/** What an advisor asked for this meeting, and how far it is. */
export async function AskedFor({ meetingId }: { meetingId: string }) {
  const tasks = await required(trpc.assignments.own.queryOptions({ meetingId }));
  if (tasks.length === 0) return null;
  return (
    <ul
      aria-label={words.title}
      className="mb-5 overflow-hidden rounded-card border border-primary bg-surface"
    >
      {tasks.map(({ taskId, templateName, state, dueOn }) => (
        <li
          key={taskId}
          className="relative flex flex-wrap items-center justify-between gap-x-3 gap-y-1 border-b px-4 py-3 last:border-b-0 hover:bg-sunken sm:px-5"
        >
          <div className="min-w-0">
            <p className="text-sm text-ink-2">{words.title}</p>
            <Link href={routes.assignment(taskId)} className="row-link font-semibold" prefetch={false}>
              {templateName}
            </Link>
            <span className="text-sm text-ink-2">
              , {words.due.toLowerCase()} <Time on={dueOn} format="day" />
            </span>
          </div>
          <StatusPill tone={TONES[state]}>{ownStateWords[state]}</StatusPill>
        </li>
      ))}
    </ul>
  );
}
