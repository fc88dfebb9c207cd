import Link from "next/link";
import { buttonClass } from "@askaround/ui/button-class";
import { Time } from "@askaround/ui/time";
import { routes } from "@/routes.ts";
import type { RouterOutputs } from "@/trpc/types.ts";
import { meetingWords } from "@/words/meetings.ts";
import { joinNames } from "@/words/names.ts";
import { todayWords } from "@/words/today.ts";
import { LeaveForLater } from "./leave-for-later.tsx";

type Asked = Extract<RouterOutputs["today"]["get"]["items"][number], { kind: "write_ups" }>["meetings"];
/** The rest are on the page of meetings. */
const SHOWN = 3;

/** Meetings that are over and of which nothing is known: one question about all of them. */
export function DidTheseHappen({ meetings, zone, level }: { meetings: Asked; zone: string; level: 2 | 3 }) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section aria-labelledby="did-these-happen">
      <Heading
        id="did-these-happen"
        className={level === 2 ? "px-4 pt-4 text-h3 sm:px-5" : "px-4 pt-3.5 text-base"}
      >
        {meetingWords.didTheyHappen}
      </Heading>
      <ul>
        {meetings.slice(0, SHOWN).map((meeting) => (
          <li
            key={meeting.meetingId}
            className="relative flex flex-wrap items-center gap-x-3 gap-y-2 border-b border-line px-4 py-3.5 last:border-b-0 hover:bg-sunken sm:px-5"
          >
            <div className="min-w-0 flex-1">
              <Link href={routes.meetingLog(meeting.meetingId)} className="row-link font-semibold">
                {joinNames(meeting.names)}
              </Link>
              <p className="text-sm text-ink-2">
                <Time at={meeting.startsAt} zone={zone} otherZone={meeting.professionalZone} />
              </p>
            </div>
            <span aria-hidden className={buttonClass({ size: "sm" })}>
              {todayWords.action.write_up}
            </span>
          </li>
        ))}
      </ul>
      <p className="px-1 pb-2 sm:px-2">
        <LeaveForLater meetingIds={meetings.map(({ meetingId }) => meetingId)} />
      </p>
      {meetings.length > SHOWN ? (
        <p className="px-4 pb-4 sm:px-5">
          <Link href={routes.meetings()} className="link">
            {todayWords.moreToWriteUp(meetings.length - SHOWN)}
          </Link>
        </p>
      ) : null}
    </section>
  );
}
