import Link from "next/link";
import type { ReactNode } from "react";
import { buttonClass } from "@askaround/ui/button-class";
import { Card } from "@askaround/ui/card";
import { DescriptionList } from "@askaround/ui/description-list";
import { routes } from "@/routes.ts";
import type { RouterOutputs } from "@/trpc/types.ts";
import { formWords } from "@/words/forms.ts";
import { meetingWords } from "@/words/meetings.ts";
import { Permission } from "../../_parts/permission.tsx";

type Meeting = RouterOutputs["meetings"]["get"];
const words = meetingWords.page;

type WriteUpProps = {
  debrief: NonNullable<Meeting["debrief"]>;
  meetingId: string;
  /** What it said before. */
  children: ReactNode;
};

/** What the student noted, with who else may read it. */
export function WriteUp({ debrief, meetingId, children }: WriteUpProps) {
  const { interestBefore, interestAfter, confidenceBefore, confidenceAfter } = debrief;
  const items = [
    ...(debrief.learned
      ? [{ term: words.learned, detail: <span className="whitespace-pre-line">{debrief.learned}</span> }]
      : []),
    ...(debrief.takeaways.length > 0
      ? [
          {
            term: words.takeaways,
            detail: (
              <ul className="list-disc pl-5">
                {debrief.takeaways.map((takeaway, index) => (
                  <li key={takeaway}>
                    {takeaway}
                    <OwnLevel level={debrief.takeawayLevels[index]} rest={debrief.noteLevel} />
                  </li>
                ))}
              </ul>
            ),
          },
        ]
      : []),
    ...(interestBefore !== null || interestAfter !== null
      ? [{ term: words.interest, detail: words.fromTo(interestBefore, interestAfter) }]
      : []),
    ...(confidenceBefore !== null || confidenceAfter !== null
      ? [{ term: words.confidence, detail: words.fromTo(confidenceBefore, confidenceAfter) }]
      : []),
    ...(debrief.direction ? [{ term: words.direction, detail: words.directions[debrief.direction] }] : []),
  ];
  return (
    <Card
      title={words.debrief}
      actions={
        <Link href={routes.meetingLog(meetingId)} className={buttonClass({ size: "sm" })}>
          {words.changeIt}
        </Link>
      }
    >
      {items.length === 0 ? <p className="text-ink-2">{words.notedNothing}</p> : null}
      <DescriptionList items={items} layout="stacked" />
      <p className="mt-3 text-min text-ink-3">{formWords.noteLevelHint[debrief.noteLevel]}</p>
      {children}
    </Card>
  );
}

type Level = keyof typeof formWords.noteLevels;

/** Said only where it is not that of the rest. */
function OwnLevel({ level, rest }: { level: Level | undefined; rest: Level }) {
  if (level === undefined || level === rest) return null;
  return <span className="block text-min text-ink-3">{formWords.readBy(formWords.noteLevels[level])}</span>;
}

export function Suggested({ meeting }: { meeting: Meeting }) {
  return (
    <Card title={words.suggested}>
      {meeting.suggested.length === 0 ? (
        <p className="text-ink-2">{meeting.debrief?.noOneSuggested ? words.noOne : words.notAnswered}</p>
      ) : (
        <ul className="flex flex-col gap-4">
          {meeting.suggested.map((person) => (
            <li key={person.referralId} className="flex flex-col gap-1.5">
              <p className="font-semibold">
                <Link
                  href={person.contactId ? routes.person(person.contactId) : routes.referrals()}
                  className="link"
                >
                  {person.name}
                </Link>
                {person.organisation ? (
                  <span className="font-normal text-ink-2">, {person.organisation}</span>
                ) : null}
              </p>
              <Permission latest={person} referrer={person.referrerName} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
