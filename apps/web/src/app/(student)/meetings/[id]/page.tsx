import type { Metadata } from "next";
import Link from "next/link";
import { buttonClass } from "@askaround/ui/button-class";
import { PageHeader } from "@askaround/ui/page-header";
import { Time } from "@askaround/ui/time";
import { routes } from "@/routes.ts";
import { BackLink } from "@/shell/back-link.tsx";
import { required, trpc } from "@/trpc/server.tsx";
import { meetingWords } from "@/words/meetings.ts";
import { sheetWords } from "@/words/sheet.ts";
import { MeetingPill } from "../../_parts/meeting-row.tsx";
import { viewerZone } from "../../_parts/viewer-zone.ts";
import { AskedFor } from "./asked-for.tsx";
import { CloseMeeting } from "./close-meeting.tsx";
import { Closed } from "./closed.tsx";
import { Counts } from "./counts.tsx";
import { History } from "./history.tsx";
import { Plan } from "./plan.tsx";
import { Promises } from "../../_parts/promises.tsx";
import { Steps } from "./steps.tsx";
import { Suggested, WriteUp } from "./write-up.tsx";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const { people } = await required(trpc.meetings.get.queryOptions({ meetingId: id }));
  return { title: `${meetingWords.with(people.map(({ name }) => name))} · ${meetingWords.title}` };
}

export default async function MeetingPage({ params }: Props) {
  const { id } = await params;
  const [zone, meeting] = await Promise.all([
    viewerZone(),
    required(trpc.meetings.get.queryOptions({ meetingId: id })),
  ]);
  const { meetingId, revision, status } = meeting;
  const open = status === "scheduled";
  return (
    <>
      <PageHeader
        back={<BackLink href={routes.meetings()}>{meetingWords.back}</BackLink>}
        title={meetingWords.with(meeting.people.map((person) => person.name))}
        lede={
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Time
              at={meeting.actualStartAt ?? meeting.startsAt}
              zone={zone}
              otherZone={open ? meeting.professionalZone : null}
            />
            <MeetingPill meeting={meeting} isOver={meeting.isOver} />
          </span>
        }
        actions={
          open && !meeting.isOver ? (
            <Link href={routes.meetingSheet(meetingId)} className={buttonClass()}>
              {sheetWords.print}
            </Link>
          ) : null
        }
      />
      <AskedFor meetingId={meetingId} />
      <div className="flex flex-col gap-5">
        {open || status === "held" ? <Steps meeting={meeting} zone={zone} /> : null}
        <Closed meeting={meeting} zone={zone} />
        {meeting.debrief ? (
          <WriteUp debrief={meeting.debrief} meetingId={meetingId}>
            <History meetingId={meetingId} zone={zone} />
          </WriteUp>
        ) : null}
        {status === "held" ? <Suggested meeting={meeting} /> : null}
        {meeting.promises.length > 0 ? <Promises promises={meeting.promises} /> : null}
        {open || status === "held" ? <Counts meetingId={meetingId} /> : null}
        <Plan meeting={meeting} zone={zone} />
        {open ? (
          <CloseMeeting meetingId={meetingId} revision={revision} hasStarted={meeting.hasStarted} />
        ) : null}
      </div>
    </>
  );
}
