import Link from "next/link";
import { Card } from "@askaround/ui/card";
import { DescriptionList } from "@askaround/ui/description-list";
import { Time } from "@askaround/ui/time";
import { routes } from "@/routes.ts";
import type { RouterOutputs } from "@/trpc/types.ts";
import { advisorWords } from "@/words/advisor.ts";
import { Leave } from "./leave.tsx";
import { Reasons } from "../../reasons.tsx";

type Row = RouterOutputs["students"]["progress"]["rows"][number];

const words = advisorWords.student;

/** Where the student stands in one cohort, and why they need attention, if they do. */
export function Progress({ row, zone, now }: { row: Row; zone: string; now: string }) {
  const title = (
    <Link href={routes.advisorCohort(row.cohortId)} prefetch={false} className="hover:underline">
      {row.cohortName}
    </Link>
  );
  return (
    <Card title={title}>
      <p className="mb-4 text-sm">
        <span className="font-serif text-h2 tabular-nums">
          {words.heldOf(row.meetingsHeld, row.goalMeetings)}
        </span>{" "}
        <span className="text-ink-2">
          {words.heldBy} <Time on={row.goalOn} format="day" />
        </span>
      </p>
      {row.reasons.length > 0 ? (
        <div className="mb-4 rounded-control bg-warn-soft p-3 text-sm">
          <Reasons reasons={row.reasons} zone={zone} />
        </div>
      ) : (
        <p className="mb-4 text-sm text-ink-2">{words.nothingWaiting}</p>
      )}
      <DescriptionList items={factsOf(row, zone, now)} />
      <Leave studentId={row.studentId} cohortId={row.cohortId} leave={row.leave} zone={zone} />
    </Card>
  );
}

function factsOf(row: Row, zone: string, now: string) {
  const { none, nothingYet, toWriteUp } = advisorWords.students;
  return [
    {
      term: words.next,
      detail: row.nextMeetingAt ? (
        <>
          <Time at={row.nextMeetingAt} zone={zone} />
          {row.nextMeetingAt < now ? <span className="text-ink-2">, {toWriteUp}</span> : null}
        </>
      ) : (
        none
      ),
    },
    { term: words.overdue, detail: row.overdueThankYous === 0 ? none : row.overdueThankYous },
    {
      term: words.activity,
      detail: row.lastActivityAt ? <Time at={row.lastActivityAt} zone={zone} format="day" /> : nothingYet,
    },
  ];
}
