import { redirect } from "next/navigation";
import { closingQuestions } from "@askaround/core/prep";
import { InstantSchema, ZoneSchema } from "@askaround/core/shared";
import { type NudgeSettings, offerNudges } from "@askaround/core/thanks";
import { Banner } from "@askaround/ui/banner";
import { formatTime } from "@askaround/ui/format-time";
import { PageHeader } from "@askaround/ui/page-header";
import { Time } from "@askaround/ui/time";
import { wallTimeOf } from "@/forms/wall-time.ts";
import { now } from "@/server/clock.ts";
import { routes } from "@/routes.ts";
import { BackLink } from "@/shell/back-link.tsx";
import { required, titleWhen, trpc } from "@/trpc/server.tsx";
import type { RouterOutputs } from "@/trpc/types.ts";
import { debriefWords as words } from "@/words/debrief.ts";
import { meetingWords } from "@/words/meetings.ts";
import { firstName } from "@/words/names.ts";
import { viewerZone } from "../../../_parts/viewer-zone.ts";
import { DebriefForm } from "./debrief-form.tsx";
import { type DebriefValues, isDebriefValues } from "./debrief-values.ts";
import { blankValues, writtenValues } from "./opening-values.ts";
import type { OnServer } from "./use-kept-form.ts";

type Meeting = RouterOutputs["meetings"]["get"];
type Live = RouterOutputs["live"]["notes"];
type Draft = RouterOutputs["writeUps"]["draft"]["draft"];
type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props) {
  const { id } = await params;
  return titleWhen(trpc.meetings.get.queryOptions({ meetingId: id }), meetingWords.log);
}

/** From below on a phone, a page elsewhere: to write a meeting up, or to change what was written. */
export default async function LogMeetingPage({ params }: Props) {
  const { id } = await params;
  const [zone, meeting, { draft, nudges }, live] = await Promise.all([
    viewerZone(),
    required(trpc.meetings.get.queryOptions({ meetingId: id })),
    required(trpc.writeUps.draft.queryOptions({ meetingId: id })),
    required(trpc.live.notes.queryOptions({ meetingId: id })),
  ]);
  const { meetingId, status } = meeting;
  if (status === "cancelled" || status === "no_show") redirect(routes.meeting(meetingId));
  const edit = status === "held";
  const times = edit ? asNoted(meeting) : asTimed(meeting, live);
  const blank = blankValues(times, zone);
  const names = meeting.people.map((person) => firstName(person.name));
  return (
    <div
      data-sheet
      className="max-md:-mx-4 max-md:-mt-2 max-md:-mb-28 max-md:min-h-[calc(100dvh-4.5rem)] max-md:rounded-t-[1.25rem] max-md:border-t max-md:bg-paper max-md:px-4 max-md:pt-2.5 max-md:shadow-dialog"
    >
      <div aria-hidden className="mx-auto mb-3 h-1.5 w-10 rounded-pill bg-line md:hidden" />
      <PageHeader
        title={edit ? words.editTitle(names) : words.title(names)}
        lede={edit ? words.editLede : <Lede meeting={meeting} zone={zone} draft={draft} />}
        back={<BackLink href={routes.meeting(meetingId)}>{meetingWords.page.details}</BackLink>}
      />
      {edit || meeting.hasStarted ? (
        <DebriefForm
          meeting={planOf(meeting)}
          zone={zone}
          people={meeting.people.map(({ contactId, name }) => ({ contactId, name }))}
          closing={closingQuestions}
          known={meeting.suggested.map(({ name }) => name)}
          blank={blank}
          noted={{ startAt: times.startsAt, endAt: times.endsAt }}
          jots={live.jots.map(({ text }) => text)}
          nudges={edit ? null : nudgesOf(times.endsAt, zone, nudges)}
          onServer={edit ? written(meeting, zone) : putOff(draft, blank)}
          edit={edit}
        />
      ) : (
        <Banner tone="info">{words.tooEarly}</Banner>
      )}
    </div>
  );
}

function Lede({ meeting, zone, draft }: { meeting: Meeting; zone: string; draft: Draft }) {
  return (
    <>
      <Time at={meeting.startsAt} zone={zone} otherZone={meeting.professionalZone} />
      {draft ? <span className="block">{words.putOffBefore(formatTime(draft.savedAt, zone))}</span> : null}
    </>
  );
}

function planOf(meeting: Meeting) {
  const { meetingId, revision, startsAt, agreedMinutes, professionalZone, format, place } = meeting;
  return { meetingId, revision, startsAt, agreedMinutes, professionalZone, format, place };
}

/** When the first reminder of the thank-you can come, for the end that the form opens with. */
function nudgesOf(endsAt: string, zone: string, settings: NudgeSettings) {
  const at = now();
  const { date, time } = wallTimeOf(endsAt, zone);
  return {
    zone,
    end: { date, time },
    today: formatTime(at, zone, "date"),
    ...offerNudges(InstantSchema.parse(endsAt), settings, ZoneSchema.parse(zone), at),
  };
}

interface Times {
  readonly startsAt: string;
  readonly endsAt: string;
}

function asNoted({ startsAt, endsAt, actualStartAt, actualEndAt }: Meeting): Times {
  return { startsAt: actualStartAt ?? startsAt, endsAt: actualEndAt ?? endsAt };
}

/** The real times where the companion knows them, else the agreed ones. */
function asTimed({ startsAt, endsAt }: Meeting, { startedAt, endedAt }: Live): Times {
  const end = endedAt ?? endsAt;
  return startedAt !== null && startedAt < end
    ? { startsAt: startedAt, endsAt: end }
    : { startsAt, endsAt: end };
}

function written(meeting: Meeting, zone: string): OnServer {
  return { base: `written:${meeting.revision}`, values: writtenValues(meeting, zone) };
}

function putOff(draft: Draft, blank: DebriefValues): OnServer {
  if (draft === null || !isDebriefValues(draft.content, blank)) return { base: "none", values: null };
  return { base: `draft:${draft.revision}`, values: draft.content };
}
