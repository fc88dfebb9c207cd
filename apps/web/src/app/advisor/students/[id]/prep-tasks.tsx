import Link from "next/link";
import { Card } from "@askaround/ui/card";
import { Time } from "@askaround/ui/time";
import { routes } from "@/routes.ts";
import type { RouterOutputs } from "@/trpc/types.ts";
import { deskWords } from "@/words/prep-desk.ts";
import { deskStateWords } from "@/words/prep-parts.ts";

type Tasks = RouterOutputs["assignments"]["ofStudent"];

const words = deskWords.ofStudent;

interface PrepTasksProps {
  readonly tasks: Tasks;
  readonly zone: string;
  /** Only advisors read what was handed in. */
  readonly reads: boolean;
}

/** What the student was asked to prepare, how often it was handed in and where it stands; nothing when nothing was. */
export function PrepTasks({ tasks, zone, reads }: PrepTasksProps) {
  if (tasks.length === 0) return null;
  return (
    <Card title={words.title}>
      <ul className="flex flex-col gap-4 text-sm">
        {tasks.map(({ taskId, templateName, state, dueOn, meetingAt, rounds, reason }) => (
          <li key={taskId} className="break-words">
            <p className="font-semibold">
              {reads && rounds > 0 ? (
                <Link href={routes.advisorReviewOne(taskId)} className="link" prefetch={false}>
                  {templateName}
                </Link>
              ) : (
                templateName
              )}
            </p>
            <p>
              {deskStateWords[state]}
              {rounds > 1 ? `, ${words.rounds(rounds)}` : ""}
            </p>
            <p className="text-ink-2">
              {words.due} <Time on={dueOn} format="day" />
              {meetingAt === null ? null : (
                <>
                  , {words.meeting} <Time at={meetingAt} zone={zone} format="day" />
                </>
              )}
            </p>
            {reason === null ? null : <p className="text-ink-2">{reason}</p>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
