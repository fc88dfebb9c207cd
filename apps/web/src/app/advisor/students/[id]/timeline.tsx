import type { Instant } from "@askaround/core/shared";
import Link from "next/link";
import { EmptyState } from "@askaround/ui/empty-state";
import { routes } from "@/routes.ts";
import type { RouterOutputs } from "@/trpc/types.ts";
import { advisorWords } from "@/words/advisor.ts";
import { pictureWords } from "@/words/picture.ts";
import type { EligibilityRow } from "./eligibility.tsx";
import { TimelineMeeting } from "./timeline-meeting.tsx";
import { type StudentRemark, TimelineRemark } from "./timeline-remark.tsx";

type Meetings = RouterOutputs["students"]["meetings"];

const words = advisorWords.student;

type TimelineProps = {
  meetings: Meetings;
  remarks: readonly StudentRemark[];
  eligibility: readonly EligibilityRow[];
  student: { id: string; name: string };
  readerId: string;
  zone: string;
  now: Instant;
};

/** The story of a student: their meetings, and between them what staff wrote on the record, the latest first. */
export function Timeline({ meetings, remarks, eligibility, student, readerId, zone, now }: TimelineProps) {
  const story = [
    ...meetings.rows.map((meeting) => ({
      at: meeting.startsAt,
      row: (
        <TimelineMeeting
          key={meeting.id}
          meeting={meeting}
          eligibility={eligibility.filter(({ meetingId }) => meetingId === meeting.id)}
          zone={zone}
          now={now}
        />
      ),
    })),
    ...remarks.map((remark) => ({
      at: remark.writtenAt,
      row: (
        <TimelineRemark
          key={remark.id}
          remark={remark}
          readerId={readerId}
          name={student.name}
          zone={zone}
          now={now}
        />
      ),
    })),
  ].toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  return (
    <section aria-labelledby="timeline">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="timeline" className="text-h3">
          {words.timeline}
        </h2>
        <Link href={routes.advisorStudentPicture(student.id)} className="link text-sm" prefetch={false}>
          {pictureWords.staff.open}
        </Link>
      </div>
      {meetings.total === 0 ? (
        <div className="mt-3 mb-4">
          <EmptyState level={3} title={words.noMeetings.title}>
            {words.noMeetings.body}
          </EmptyState>
        </div>
      ) : (
        <p className="mb-4 text-sm text-ink-2">{words.timelineLede(meetings.total)}</p>
      )}
      {story.length > 0 ? <ol className="flex flex-col gap-4">{story.map(({ row }) => row)}</ol> : null}
    </section>
  );
}
