import { EmptyState } from "@askaround/ui/empty-state";
import type { RouterOutputs } from "@/trpc/types.ts";
import { advisorWords } from "@/words/advisor.ts";
import type { EligibilityRow } from "./eligibility.tsx";
import { TimelineMeeting } from "./timeline-meeting.tsx";

type Meetings = RouterOutputs["students"]["meetings"];

const words = advisorWords.student;

type TimelineProps = {
  meetings: Meetings;
  eligibility: readonly EligibilityRow[];
  zone: string;
  now: string;
};

/** The story of a student's meetings, the latest first. */
export function Timeline({ meetings, eligibility, zone, now }: TimelineProps) {
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline" className="text-h3">
        {words.timeline}
      </h2>
      {meetings.total === 0 ? (
        <div className="mt-3">
          <EmptyState level={3} title={words.noMeetings.title}>
            {words.noMeetings.body}
          </EmptyState>
        </div>
      ) : (
        <>
          <p className="mb-4 text-sm text-ink-2">{words.timelineLede(meetings.total)}</p>
          <ol className="flex flex-col gap-4">
            {meetings.rows.map((meeting) => (
              <TimelineMeeting
                key={meeting.id}
                meeting={meeting}
                eligibility={eligibility.filter(({ meetingId }) => meetingId === meeting.id)}
                zone={zone}
                now={now}
              />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
