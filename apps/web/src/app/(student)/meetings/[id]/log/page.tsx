import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Banner } from "@askaround/ui/banner";
import { PageHeader } from "@askaround/ui/page-header";
import { Time } from "@askaround/ui/time";
import { routes } from "@/routes.ts";
import { BackLink } from "@/shell/back-link.tsx";
import { required, trpc } from "@/trpc/server.tsx";
import { debriefWords as words } from "@/words/debrief.ts";
import { meetingWords } from "@/words/meetings.ts";
import { firstName } from "@/words/names.ts";
import { viewerZone } from "../../../_parts/viewer-zone.ts";
import { DebriefForm } from "./debrief-form.tsx";
import { debriefValues } from "./debrief-values.ts";

export const metadata: Metadata = { title: meetingWords.log };

type Props = { params: Promise<{ id: string }> };

export default async function LogMeetingPage({ params }: Props) {
  const { id } = await params;
  const [zone, meeting] = await Promise.all([
    viewerZone(),
    required(trpc.meetings.get.queryOptions({ meetingId: id })),
  ]);
  if (meeting.status !== "scheduled") redirect(routes.meeting(meeting.meetingId));
  return (
    <>
      <PageHeader
        title={words.title(meeting.people.map((person) => firstName(person.name)))}
        lede={<Time at={meeting.startsAt} zone={zone} otherZone={meeting.professionalZone} />}
        back={<BackLink href={routes.meeting(meeting.meetingId)}>{meetingWords.page.details}</BackLink>}
      />
      {meeting.hasStarted ? (
        <DebriefForm
          meetingId={meeting.meetingId}
          revision={meeting.revision}
          zone={zone}
          people={meeting.people.map(({ contactId, name }) => ({ contactId, name }))}
          initial={debriefValues(meeting, zone)}
        />
      ) : (
        <Banner tone="info">{words.tooEarly}</Banner>
      )}
    </>
  );
}
