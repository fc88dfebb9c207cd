import Link from "next/link";
import { Banner } from "@askaround/ui/banner";
import { formatTime } from "@askaround/ui/format-time";
import { PageHeader } from "@askaround/ui/page-header";
import { StatusPill } from "@askaround/ui/status-pill";
import { Time } from "@askaround/ui/time";
import { personName } from "@/prep-work/round.tsx";
import { routes } from "@/routes.ts";
import { BackLink } from "@/shell/back-link.tsx";
import { requireViewer } from "@/staff/require-viewer.ts";
import { required, trpc } from "@/trpc/server.tsx";
import { joinNames } from "@/words/names.ts";
import { deskWords } from "@/words/prep-desk.ts";
import { deskStateWords, roundWords } from "@/words/prep-parts.ts";
import { Reader } from "./reader.tsx";

const words = deskWords.review;
type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props) {
  const { studentName } = await required(trpc.reviews.get.queryOptions({ taskId: (await params).id }));
  return { title: `${studentName} · ${deskWords.queue.title}` };
}

/** One preparation: what was handed in, what the linter says, and one key for a good one. */
export default async function ReviewOnePage({ params }: Props) {
  const [{ id: taskId }, viewer] = await Promise.all([params, requireViewer()]);
  const review = await required(trpc.reviews.get.queryOptions({ taskId }));
  const latest = review.rounds.at(-1);
  const { held } = review;
  return (
    <>
      <PageHeader
        back={<BackLink href={routes.advisorReview()}>{words.back}</BackLink>}
        eyebrow={`${review.templateName}, ${roundWords.round(review.rounds.length).toLowerCase()}`}
        title={review.studentName}
        lede={
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <StatusPill tone={review.state === "approved" ? "good" : "neutral"}>
              {deskStateWords[review.state]}
            </StatusPill>
            {latest ? (
              <span>
                {words.meetingSoon} {joinNames(latest.content.people.map(personName))}{" "}
                {review.meetingAt === null ? null : <Time at={review.meetingAt} zone={viewer.zone} />}
              </span>
            ) : null}
            <Link href={routes.advisorStudent(review.studentId)} className="link" prefetch={false}>
              {words.theirPage}
            </Link>
          </span>
        }
      />
      {held === null ? null : (
        <div className="mb-5">
          <Banner tone="warn">
            {words.held(held.by ?? "", formatTime(held.until, viewer.zone, "time"))}
          </Banner>
        </div>
      )}
      <Reader key={`${taskId} ${review.rounds.length} ${review.state}`} review={review} zone={viewer.zone} />
    </>
  );
}
