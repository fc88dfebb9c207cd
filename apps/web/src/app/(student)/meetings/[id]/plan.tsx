import Link from "next/link";
import { buttonClass } from "@askaround/ui/button-class";
import { Card } from "@askaround/ui/card";
import { DescriptionList } from "@askaround/ui/description-list";
import { Time } from "@askaround/ui/time";
import { routes } from "@/routes.ts";
import type { RouterOutputs } from "@/trpc/types.ts";
import { calendarWords } from "@/words/calendar.ts";
import { meetingWords } from "@/words/meetings.ts";
import { MailFile } from "./mail-file.tsx";

const words = meetingWords.page;

/** What was agreed, and when it really took place. */
export function Plan({ meeting, zone }: { meeting: RouterOutputs["meetings"]["get"]; zone: string }) {
  const items = [
    {
      term: words.with,
      detail: (
        <ul>
          {meeting.people.map((person) => (
            <li key={person.contactId}>
              <Link href={routes.person(person.contactId)} className="link">
                {person.name}
              </Link>
              {person.organisation ? <span className="text-ink-2">, {person.organisation}</span> : null}
            </li>
          ))}
        </ul>
      ),
    },
    {
      term: words.when,
      detail: <Time at={meeting.startsAt} zone={zone} showZone otherZone={meeting.professionalZone} />,
    },
    { term: words.length, detail: meetingWords.minutes(meeting.agreedMinutes) },
    ...(meeting.actualStartAt && meeting.actualEndAt
      ? [
          {
            term: words.reallyWhen,
            detail: (
              <>
                <Time at={meeting.actualStartAt} zone={zone} /> –{" "}
                <Time at={meeting.actualEndAt} zone={zone} format="time" />
              </>
            ),
          },
        ]
      : []),
    { term: words.how, detail: meetingWords.formats[meeting.format] },
    ...(meeting.place ? [{ term: words.place, detail: <Place text={meeting.place} /> }] : []),
  ];
  return (
    <Card
      title={words.details}
      actions={
        meeting.status === "scheduled" ? (
          <Link href={routes.meetingEdit(meeting.meetingId)} className={buttonClass({ size: "sm" })}>
            {words.move}
          </Link>
        ) : null
      }
    >
      <DescriptionList items={items} />
      {meeting.status === "scheduled" ? (
        <div className="mt-4 flex flex-wrap gap-2">
          <a
            href={routes.api.meetingFile(meeting.meetingId)}
            download
            className={buttonClass({ size: "sm" })}
          >
            {calendarWords.download}
          </a>
          {meeting.isOver ? null : <MailFile meetingId={meeting.meetingId} />}
        </div>
      ) : null}
    </Card>
  );
}

function Place({ text }: { text: string }) {
  if (!/^https?:\/\/\S+$/i.test(text)) return text;
  return (
    <a href={text} rel="noreferrer noopener" className="link break-all">
      {text}
    </a>
  );
}
