import Link from "next/link";
import { buttonClass } from "@askaround/ui/button-class";
import { Time } from "@askaround/ui/time";
import { routes } from "@/routes.ts";
import type { RouterOutputs } from "@/trpc/types.ts";
import { joinNames } from "@/words/names.ts";
import { deskWords } from "@/words/prep-desk.ts";
import { roundWords } from "@/words/prep-parts.ts";
import { Need, NeedRow } from "./need.tsx";

type Queue = RouterOutputs["reviews"]["queue"];

const words = deskWords.queue;

/** The rest is one click away, in the queue itself. */
const SHOWN = 5;

/** The first preparations of the review queue, each with the way to answer it; nothing when none waits. */
export function WaitingForReview({ queue, zone }: { queue: Queue; zone: string }) {
  if (queue.total === 0) return null;
  return (
    <Need
      id="review"
      title={words.onHome(queue.total)}
      aside={
        queue.total > SHOWN ? (
          <Link href={routes.advisorReview()} prefetch={false} className="link text-sm">
            {words.all(queue.total)}
          </Link>
        ) : null
      }
    >
      {queue.rows.slice(0, SHOWN).map((row) => (
        <Waiting key={row.taskId} row={row} zone={zone} />
      ))}
    </Need>
  );
}

function Waiting({ row, zone }: { row: Queue["rows"][number]; zone: string }) {
  const met = row.with.map((name) => name ?? roundWords.someone);
  return (
    <NeedRow studentId={row.studentId} name={row.studentName} about={row.templateName}>
      <div className="text-sm md:pt-1">
        <p>
          {words.handedIn} {row.submittedAt === null ? null : <Time at={row.submittedAt} zone={zone} />}
        </p>
        {row.meetingAt === null ? null : (
          <p className="text-ink-2">
            {words.meeting} {words.with} {joinNames(met)}, <Time at={row.meetingAt} zone={zone} />
          </p>
        )}
        {row.heldBy === null ? null : <p className="text-warn">{words.reading(row.heldBy)}</p>}
      </div>
      <Link
        href={routes.advisorReviewOne(row.taskId)}
        prefetch={false}
        className={`${buttonClass({ size: "sm" })} self-start justify-self-start`}
      >
        {words.read}
        <span className="sr-only"> {words.readWhose(row.studentName)}</span>
      </Link>
    </NeedRow>
  );
}
