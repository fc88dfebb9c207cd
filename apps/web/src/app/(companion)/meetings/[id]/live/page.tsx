import { now } from "@/server/clock.ts";
import { requireViewer } from "@/staff/require-viewer.ts";
import { required, titleWhen, trpc } from "@/trpc/server.tsx";
import { routes } from "@/routes.ts";
import { liveWords } from "@/words/live.ts";
import { joinNames } from "@/words/names.ts";
import { Companion } from "./companion.tsx";

export async function generateMetadata({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return titleWhen(trpc.live.get.queryOptions({ meetingId: id }), liveWords.pageTitle);
}

/** What a student looks at while they meet someone. */
export default async function LivePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const [viewer, live] = await Promise.all([
    requireViewer(),
    required(trpc.live.get.queryOptions({ meetingId: id })),
  ]);
  const { meetingId } = live;
  return (
    <Companion
      live={live}
      title={liveWords.title(joinNames(live.names))}
      zone={viewer.zone}
      membershipId={viewer.membershipId}
      openedAt={Date.parse(now())}
      links={{ meeting: routes.meeting(meetingId), log: routes.meetingLog(meetingId) }}
    />
  );
}
