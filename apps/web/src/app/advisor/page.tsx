import Link from "next/link";
import { buttonClass } from "@askaround/ui/button-class";
import { EmptyState } from "@askaround/ui/empty-state";
import { PageHeader } from "@askaround/ui/page-header";
import { routes } from "@/routes.ts";
import type { SearchParams } from "@/lists/address.ts";
import { listWords } from "@/words/lists.ts";
import { requireViewer } from "@/staff/require-viewer.ts";
import { required, trpc } from "@/trpc/server.tsx";
import type { RouterOutputs } from "@/trpc/types.ts";
import { bulkWords } from "@/words/bulk.ts";
import { advisorWords } from "@/words/advisor.ts";
import { AskedForHelp } from "./asked-for-help.tsx";
import { ListKeys } from "./bulk/list-keys.tsx";
import { NudgeButton } from "./bulk/nudge-button.tsx";
import { Bounced } from "./bounced.tsx";
import { Flagged } from "./flagged.tsx";
import { NeedRow } from "./need.tsx";
import { type Cursor, readCursor, writeCursor } from "./needs-you-address.ts";
import { Reasons } from "./reasons.tsx";
import { WaitingForReview } from "./waiting-for-review.tsx";

const words = advisorWords.needsYou;

export const metadata = { title: words.title };

type Row = RouterOutputs["students"]["needsYou"]["rows"][number];

/** Who needs this advisor now, and why: the longest waiting first, each row leading to the student. */
export default async function NeedsYouPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [viewer, params] = await Promise.all([requireViewer(), searchParams]);
  const after = readCursor(params["after"]);
  const [waiting, asked, flags, cohorts, problems, queue] = await Promise.all([
    required(trpc.students.needsYou.queryOptions({ after })),
    required(trpc.help.waiting.queryOptions()),
    required(trpc.remarks.openFlags.queryOptions({})),
    required(trpc.cohorts.list.queryOptions()),
    required(trpc.emails.problems.queryOptions({})),
    // Only advisors answer preparation.
    viewer.role === "advisor" && after === null
      ? required(trpc.reviews.queue.queryOptions({ after: null }))
      : null,
  ]);
  const students = cohorts.reduce((sum, cohort) => sum + cohort.students, 0);
  return (
    <>
      <PageHeader
        title={words.title}
        lede={waiting.total > 0 ? words.lede(waiting.total, students) : undefined}
      />
      {waiting.rows.length + problems.length + asked.length + flags.length + (queue?.total ?? 0) === 0 ? (
        <Calm assigned={cohorts.length > 0} />
      ) : null}
      {queue ? <WaitingForReview queue={queue} zone={viewer.zone} /> : null}
      {after === null ? (
        <>
          <AskedForHelp requests={asked} zone={viewer.zone} />
          <Flagged flags={flags} zone={viewer.zone} />
        </>
      ) : null}
      {waiting.rows.length === 0 ? null : (
        <section aria-labelledby="stuck" className="mt-8 first:mt-0">
          <h2 id="stuck" className="mb-3 text-h3">
            {words.stuck}
          </h2>
          <ol
            aria-label={words.caption}
            className="overflow-hidden rounded-card border bg-surface shadow-card"
          >
            {waiting.rows.map((row) => (
              <Waiting key={`${row.cohortId} ${row.studentId}`} row={row} zone={viewer.zone} />
            ))}
          </ol>
          <p className="mt-3 hidden text-min text-ink-3 lg:block print:hidden">{bulkWords.keys}</p>
          <MorePages after={after !== null} next={waiting.next} />
        </section>
      )}
      <ListKeys />
      <Bounced problems={problems} zone={viewer.zone} />
    </>
  );
}

function MorePages({ after, next }: { after: boolean; next: Cursor | null }) {
  if (!after && next === null) return null;
  return (
    <nav aria-label={listWords.pager.label} className="mt-4 flex flex-wrap gap-2 print:hidden">
      {after ? (
        <Link href={routes.advisor()} className={buttonClass({ size: "sm" })} prefetch={false}>
          {words.firstPage}
        </Link>
      ) : null}
      {next ? (
        <Link
          href={routes.advisor({ after: writeCursor(next) })}
          className={buttonClass({ size: "sm" })}
          prefetch={false}
        >
          {words.nextPage}
        </Link>
      ) : null}
    </nav>
  );
}

function Waiting({ row, zone }: { row: Row; zone: string }) {
  return (
    <NeedRow studentId={row.studentId} name={row.studentName} about={row.cohortName} wholeRow>
      <div className="text-sm md:pt-1">
        <Reasons reasons={row.reasons} zone={zone} />
      </div>
      <div className="flex flex-wrap items-start gap-4">
        <p className="text-sm whitespace-nowrap text-ink-2 tabular-nums md:pt-1">
          {words.held(row.meetingsHeld, row.goalMeetings)}
        </p>
        <NudgeButton studentId={row.studentId} name={row.studentName} />
      </div>
    </NeedRow>
  );
}

function Calm({ assigned }: { assigned: boolean }) {
  if (!assigned) return <EmptyState title={words.noCohorts.title}>{words.noCohorts.body}</EmptyState>;
  return (
    <EmptyState
      title={words.calm.title}
      action={
        <Link href={routes.advisorCohorts()} className={buttonClass()}>
          {words.calm.action}
        </Link>
      }
    >
      {words.calm.body}
    </EmptyState>
  );
}
