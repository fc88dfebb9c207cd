import Link from "next/link";
import { buttonClass } from "@askaround/ui/button-class";
import { Time } from "@askaround/ui/time";
import { routes } from "@/routes.ts";
import type { RouterOutputs } from "@/trpc/types.ts";
import { joinNames } from "@/words/names.ts";
import { deskWords } from "@/words/prep-desk.ts";
import { roundWords } from "@/words/prep-parts.ts";

type Queue = RouterOutputs["reviews"]["queue"];

const words = deskWords.queue;

/** The rest is one click away, in the queue itself. */
const SHOWN = 5;

/** The first preparations of the review queue, each with the way to answer it; nothing when none waits. */
export function WaitingForReview({ queue, zone }: { queue: Queue; zone: string }) {
  if (queue.total === 0) return null;
  return (
    <section aria-labelledby="review" className="mt-8 first:mt-0">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="review" className="text-h3">
          {words.onHome(queue.total)}
        </h2>
        {queue.total > SHOWN ? (
          <Link href={routes.advisorReview()} prefetch={false} className="link text-sm">
            {words.all(queue.total)}
          </Link>
        ) : null}
      </div>
      <ul className="overflow-hidden rounded-card border bg-surface shadow-card">
        {queue.rows.slice(0, SHOWN).map((row) => (
          <Waiting key={row.taskId} row={row} zone={zone} />
        ))}
      </ul>
    </section>
  );
}

function Waiting({ row, zone }: { row: Queue["rows"][number]; zone: string }) {
  const met = row.with.map((name) => name ?? roundWords.someone);
  return (
    <li className="grid gap-x-6 gap-y-2 border-b p-4 last:border-b-0 md:grid-cols-[minmax(0,15rem)_minmax(0,1fr)_auto] md:px-5">
      <div className="min-w-0">
        <Link
          href={routes.advisorStudent(row.studentId)}
          prefetch={false}
          className="font-serif text-lg font-semibold hover:underline"
        >
          {row.studentName}
        </Link>
        <p className="text-sm text-ink-2">{row.templateName}</p>
      </div>
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
    </li>
  );
}
