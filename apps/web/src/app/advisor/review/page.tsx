import Link from "next/link";
import { buttonClass } from "@askaround/ui/button-class";
import { EmptyState } from "@askaround/ui/empty-state";
import { PageHeader } from "@askaround/ui/page-header";
import { StatusPill } from "@askaround/ui/status-pill";
import { Time } from "@askaround/ui/time";
import type { SearchParams } from "@/lists/address.ts";
import { routes } from "@/routes.ts";
import { requireViewer } from "@/staff/require-viewer.ts";
import { required, trpc } from "@/trpc/server.tsx";
import type { RouterOutputs } from "@/trpc/types.ts";
import { joinNames } from "@/words/names.ts";
import { deskWords } from "@/words/prep-desk.ts";
import { roundWords } from "@/words/prep-parts.ts";
import { ApproveClean } from "./approve-clean.tsx";
import { QueueKeys } from "./queue-keys.tsx";

const words = deskWords.queue;

export const metadata = { title: words.title };

type Row = RouterOutputs["reviews"]["queue"]["rows"][number];

/** What waits for this advisor, a page at a time from a place in the queue. */
export default async function ReviewPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [viewer, params] = await Promise.all([requireViewer(), searchParams]);
  const after = placeOf(params);
  const { rows, total, next } = await required(trpc.reviews.queue.queryOptions({ after }));
  const clean = rows.filter(({ findings, heldBy }) => findings === 0 && heldBy === null);
  return (
    <>
      <PageHeader
        title={words.title}
        lede={total > 0 ? `${words.lede(total)} ${words.order}` : undefined}
        actions={clean.length > 0 ? <ApproveClean taskIds={clean.map(({ taskId }) => taskId)} /> : null}
      />
      {rows.length === 0 ? (
        <EmptyState
          title={words.calm.title}
          action={
            <Link href={routes.advisorAssign()} className={buttonClass()}>
              {deskWords.assign.link}
            </Link>
          }
        >
          {words.calm.body}
        </EmptyState>
      ) : (
        <ol aria-label={words.caption} className="overflow-hidden rounded-card border bg-surface shadow-card">
          {rows.map((row) => (
            <Waiting key={row.taskId} row={row} zone={viewer.zone} />
          ))}
        </ol>
      )}
      <QueueKeys />
      <nav className="mt-4 flex justify-end gap-2" aria-label={words.caption}>
        {after === null ? null : (
          <Link href={routes.advisorReview()} className={buttonClass({ size: "sm" })} prefetch={false}>
            {words.first}
          </Link>
        )}
        {next === null ? null : (
          <Link
            href={routes.advisorReview({ at: next.queueAt, after: next.taskId })}
            className={buttonClass({ size: "sm" })}
            prefetch={false}
          >
            {words.next}
          </Link>
        )}
      </nav>
    </>
  );
}

function placeOf(params: SearchParams) {
  const { at: queueAt, after: taskId } = params;
  return typeof queueAt === "string" && typeof taskId === "string" ? { queueAt, taskId } : null;
}

function Waiting({ row, zone }: { row: Row; zone: string }) {
  const met = row.with.map((name) => name ?? roundWords.someone);
  return (
    <li className="relative grid gap-x-6 gap-y-1 border-b p-4 last:border-b-0 focus-within:bg-sunken hover:bg-sunken md:grid-cols-[minmax(0,15rem)_minmax(0,1fr)_auto] md:px-5">
      <div className="min-w-0">
        <Link
          href={routes.advisorReviewOne(row.taskId)}
          prefetch={false}
          data-queue-row
          className="row-link font-serif text-lg font-semibold"
        >
          {row.studentName}
        </Link>
        <p className="text-sm text-ink-2">
          {row.templateName}
          {row.round > 1 ? `, ${words.round(row.round).toLowerCase()}` : ""}
        </p>
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
      </div>
      <div className="flex flex-wrap items-start gap-2 md:flex-col md:items-end md:pt-1">
        <StatusPill tone={row.findings === 0 ? "good" : "neutral"}>
          {row.findings === 0 ? words.clean : words.found(row.findings)}
        </StatusPill>
        {row.heldBy === null ? null : <StatusPill tone="warn">{words.reading(row.heldBy)}</StatusPill>}
      </div>
    </li>
  );
}
