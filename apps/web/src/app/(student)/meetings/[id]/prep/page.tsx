import type { Metadata } from "next";
import { Banner } from "@askaround/ui/banner";
import { PageHeader } from "@askaround/ui/page-header";
import { Time } from "@askaround/ui/time";
import { dateIn } from "@askaround/core/shared";
import { routes } from "@/routes.ts";
import { now } from "@/server/clock.ts";
import { BackLink } from "@/shell/back-link.tsx";
import { required, trpc } from "@/trpc/server.tsx";
import { meetingWords } from "@/words/meetings.ts";
import { prepWords as words } from "@/words/prep.ts";
import { viewerZone } from "../../../_parts/viewer-zone.ts";
import { AskedFor } from "../asked-for.tsx";
import { Workspace } from "./workspace.tsx";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const { people } = await required(trpc.prep.get.queryOptions({ meetingId: id }));
  return { title: `${words.title(people.map(({ name }) => name))} · ${meetingWords.title}` };
}

export default async function PrepPage({ params }: Props) {
  const { id } = await params;
  const [zone, prep] = await Promise.all([
    viewerZone(),
    required(trpc.prep.get.queryOptions({ meetingId: id })),
  ]);
  const { meeting, people } = prep;
  const calledOff = meeting.status === "cancelled" || meeting.status === "no_show";
  return (
    <>
      <PageHeader
        back={<BackLink href={routes.meeting(meeting.meetingId)}>{words.back}</BackLink>}
        title={words.title(people.map(({ name }) => name))}
        lede={
          <>
            <Time at={meeting.startsAt} zone={zone} otherZone={meeting.professionalZone} />,{" "}
            {meetingWords.minutes(meeting.agreedMinutes)}
          </>
        }
      />
      {meeting.status === "scheduled" ? null : (
        <Banner className="mb-5">{calledOff ? words.calledOff : words.over}</Banner>
      )}
      <AskedFor meetingId={meeting.meetingId} />
      <Workspace prep={prep} zone={zone} today={dateIn(now(), zone)} />
    </>
  );
}
