import Link from "next/link";
import { StatusPill } from "@askaround/ui/status-pill";
import { Time } from "@askaround/ui/time";
import { ChevronRight } from "lucide-react";
import { routes } from "@/routes.ts";
import type { RouterOutputs } from "@/trpc/types.ts";
import { meetingWords as words } from "@/words/meetings.ts";

type Row = Pick<
  RouterOutputs["meetings"]["list"]["upcoming"][number],
  "meetingId" | "status" | "closedBy" | "startsAt" | "actualStartAt" | "professionalZone" | "format"
> & { people?: readonly { name: string; organisation: string | null }[] };

/** One meeting in a list: the whole row leads to it. */
export function MeetingRow({ meeting, zone, isOver }: { meeting: Row; zone: string; isOver: boolean }) {
  const at = meeting.actualStartAt ?? meeting.startsAt;
  const names = meeting.people?.map((person) => person.name) ?? [];
  const when = (
    <Time
      at={at}
      zone={zone}
      format={meeting.status === "scheduled" ? "date-time" : "date"}
      otherZone={meeting.status === "scheduled" ? meeting.professionalZone : null}
    />
  );
  return (
    <li className="relative flex items-center gap-3 border-b border-line px-4 py-3.5 last:border-b-0 hover:bg-sunken sm:px-5">
      <div className="min-w-0 flex-1">
        <Link href={routes.meeting(meeting.meetingId)} className="row-link font-semibold">
          {names.length > 0 ? words.with(names) : when}
        </Link>
        <p className="text-sm text-ink-2">
          {names.length > 0 ? <>{when} · </> : null}
          {words.formats[meeting.format]}
          {names.length > 0 && meeting.people?.[0]?.organisation
            ? ` · ${meeting.people[0].organisation}`
            : null}
        </p>
      </div>
      <MeetingPill meeting={meeting} isOver={isOver} />
      <ChevronRight aria-hidden className="hidden size-5 shrink-0 text-ink-3 sm:block" />
    </li>
  );
}

type Status = Pick<Row, "status" | "closedBy">;

/** A stage is worked out from what happened; nobody sets it. */
export function MeetingPill({ meeting, isOver }: { meeting: Status; isOver: boolean }) {
  if (meeting.status === "scheduled") {
    return isOver ? (
      <StatusPill tone="warn">{words.status.toWriteUp}</StatusPill>
    ) : (
      <StatusPill>{words.status.scheduled}</StatusPill>
    );
  }
  if (meeting.status === "held") return <StatusPill tone="good">{words.status.held}</StatusPill>;
  return <StatusPill>{words.closed[meeting.status][meeting.closedBy ?? "professional"]}</StatusPill>;
}
