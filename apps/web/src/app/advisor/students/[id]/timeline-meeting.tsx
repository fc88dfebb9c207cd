import { Card } from "@askaround/ui/card";
import { StatusPill, type StatusPillProps } from "@askaround/ui/status-pill";
import { Time } from "@askaround/ui/time";
import type { RouterOutputs } from "@/trpc/types.ts";
import { advisorWords } from "@/words/advisor.ts";
import { Eligibility, type EligibilityRow } from "./eligibility.tsx";
import { Prepared } from "./prepared.tsx";
import { WriteUp } from "./write-up.tsx";

export type SharedMeeting = RouterOutputs["students"]["meetings"]["rows"][number];
type ThankYou = SharedMeeting["thankYous"][number];

const words = advisorWords.student;

/** One meeting as its student shares it: when, how and where always, names and notes by their level. */
export function TimelineMeeting({
  meeting,
  eligibility,
  zone,
  now,
}: {
  meeting: SharedMeeting;
  eligibility: readonly EligibilityRow[];
  zone: string;
  now: string;
}) {
  const at = meeting.actualStartAt ?? meeting.startsAt;
  return (
    <Card as="li">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h3 className="text-base font-semibold">
          <Time at={at} zone={zone} />
        </h3>
        <StatusPill {...statusOf(meeting, now)} />
      </div>
      <p className="text-sm text-ink-2">
        {words.formats[meeting.format]}, {words.minutes(meeting.agreedMinutes)}
        {meeting.status === "cancelled" || meeting.status === "no_show" ? `. ${closedWords(meeting)}.` : null}
      </p>
      <ul className="mt-3 flex flex-col gap-2">
        {meeting.people.map((person, index) => (
          <PersonMet key={index} person={person} />
        ))}
      </ul>
      {meeting.prep ? <Prepared prep={meeting.prep} /> : null}
      {meeting.debrief ? <WriteUp debrief={meeting.debrief} /> : null}
      <Eligibility rows={eligibility} />
      <AfterMeeting meeting={meeting} zone={zone} now={now} />
    </Card>
  );
}

function statusOf({ status, startsAt }: SharedMeeting, now: string): StatusPillProps {
  switch (status) {
    case "held":
      return { tone: "good", children: words.status.held };
    case "scheduled":
      return startsAt < now
        ? { tone: "warn", children: words.status.past }
        : { tone: "neutral", children: words.status.scheduled };
    default:
      return { tone: "neutral", children: words.status[status] };
  }
}

function closedWords({ status, closedBy }: SharedMeeting): string {
  if (status !== "cancelled" && status !== "no_show") return "";
  return closedBy ? words.closedBy[status][closedBy] : words.status[status];
}

function PersonMet({ person }: { person: SharedMeeting["people"][number] }) {
  const organisation = person.organisation ?? words.noOrganisation;
  if (!person.shown) {
    return (
      <li>
        <span className="font-serif">{organisation}</span>
        <span className="block text-sm text-ink-2">{words.nameKept}</span>
      </li>
    );
  }
  return (
    <li>
      <span className="font-serif font-semibold">{person.name}</span>
      <span className="block text-sm text-ink-2">
        {person.title ? `${person.title}, ` : null}
        {organisation}
      </span>
      {person.notes ? (
        <p className="mt-1 text-sm break-words whitespace-pre-line">
          <span className="text-ink-2">{words.notes}:</span> {person.notes}
        </p>
      ) : null}
    </li>
  );
}

function AfterMeeting({ meeting, zone, now }: { meeting: SharedMeeting; zone: string; now: string }) {
  if (meeting.thankYous.length === 0 && meeting.referrals === 0) return null;
  return (
    <ul className="mt-4 flex flex-wrap items-center gap-2 border-t pt-3 text-sm text-ink-2">
      {meeting.thankYous.map((thankYou) => (
        <li key={thankYou.id} className="flex flex-wrap items-center gap-2">
          <ThankYouState thankYou={thankYou} zone={zone} now={now} />
        </li>
      ))}
      {meeting.referrals > 0 ? (
        <li>
          <StatusPill>{words.referrals(meeting.referrals)}</StatusPill>
        </li>
      ) : null}
    </ul>
  );
}

function ThankYouState({ thankYou, zone, now }: { thankYou: ThankYou; zone: string; now: string }) {
  const { thankYou: states } = words;
  if (thankYou.sentAt) return <Dated tone="good" word={states.sent} at={thankYou.sentAt} zone={zone} />;
  if (thankYou.waivedAt) return <StatusPill>{states.waived}</StatusPill>;
  if (thankYou.openUntil <= now)
    return <Dated tone="neutral" word={states.closed} at={thankYou.dueAt} zone={zone} />;
  return thankYou.dueAt <= now ? (
    <Dated tone="warn" word={states.overdue} at={thankYou.dueAt} zone={zone} />
  ) : (
    <Dated tone="neutral" word={states.due} at={thankYou.dueAt} zone={zone} />
  );
}

type DatedProps = { tone: "neutral" | "good" | "warn"; word: string; at: string; zone: string };

function Dated({ tone, word, at, zone }: DatedProps) {
  return (
    <StatusPill tone={tone}>
      <span>
        {word}, <Time at={at} zone={zone} format="day" />
      </span>
    </StatusPill>
  );
}
