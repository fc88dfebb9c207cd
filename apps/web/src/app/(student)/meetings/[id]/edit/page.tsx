import { notFound } from "next/navigation";
import { Banner } from "@askaround/ui/banner";
import { PageHeader } from "@askaround/ui/page-header";
import { routes } from "@/routes.ts";
import { BackLink } from "@/shell/back-link.tsx";
import { required, titleWhen, trpc } from "@/trpc/server.tsx";
import { meetingWords } from "@/words/meetings.ts";
import { daysFromToday } from "../../../_parts/days.ts";
import { viewerZone } from "../../../_parts/viewer-zone.ts";
import { RescheduleForm } from "./reschedule-form.tsx";

const words = meetingWords.edit;
type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props) {
  const { id } = await params;
  return titleWhen(trpc.meetings.get.queryOptions({ meetingId: id }), words.title);
}

export default async function MoveMeetingPage({ params }: Props) {
  const { id } = await params;
  const [zone, meeting, lengths] = await Promise.all([
    viewerZone(),
    required(trpc.meetings.get.queryOptions({ meetingId: id })),
    required(trpc.meetings.lengths.queryOptions()),
  ]);
  if (meeting.people.length === 0) notFound();
  return (
    <>
      <PageHeader
        title={words.title}
        lede={words.lede(meeting.people.map((person) => person.name))}
        back={<BackLink href={routes.meeting(id)}>{meetingWords.page.details}</BackLink>}
      />
      {meeting.status === "scheduled" ? (
        <RescheduleForm meeting={meeting} zone={zone} lengths={lengths} {...daysFromToday(zone, 8)} />
      ) : (
        <Banner tone="info">{words.closed}</Banner>
      )}
    </>
  );
}
