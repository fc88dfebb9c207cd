import Link from "next/link";
import { Card } from "@askaround/ui/card";
import { StatusPill } from "@askaround/ui/status-pill";
import { Time } from "@askaround/ui/time";
import { routes } from "@/routes.ts";
import type { RouterOutputs } from "@/trpc/types.ts";
import { contactWords } from "@/words/contacts.ts";
import { outreachWords } from "@/words/outreach.ts";
import { Promises } from "../../_parts/promises.tsx";
import { DutyActs } from "../../today/duty-acts.tsx";
import type { PutOffDays } from "../../today/put-off.tsx";
import { SuggestAgain } from "./suggest-again.tsx";

type Contact = RouterOutputs["contacts"]["get"];
type Props = { contact: Contact; zone: string; days: PutOffDays };
const words = contactWords.between;

/** What was written to them, what either side promised, and what the student owes them by a date. */
export function Between({ contact, zone, days }: Props) {
  return (
    <>
      <Messages contact={contact} zone={zone} />
      {contact.promises.length === 0 ? null : <Promises promises={contact.promises} />}
      <Duties contact={contact} zone={zone} days={days} />
    </>
  );
}

function Messages({ contact: { contactId, messages }, zone }: { contact: Contact; zone: string }) {
  if (messages.length === 0) return null;
  return (
    <Card title={words.messages}>
      <ul className="flex flex-col gap-3">
        {messages.map(({ step, sentAt, sentBy, answer, followUpOn }) => (
          <li key={step}>
            <p className="font-semibold">{outreachWords.steps[step]}</p>
            <p className="flex flex-wrap items-center gap-2 text-sm text-ink-2">
              {sentAt === null || sentBy === null ? (
                <StatusPill tone="warn">{words.drafted}</StatusPill>
              ) : (
                <span>
                  {outreachWords.sent} <Time at={sentAt} zone={zone} /> {outreachWords.sentBy[sentBy]}
                </span>
              )}
              {answer === null ? null : <StatusPill>{outreachWords.answers[answer]}</StatusPill>}
            </p>
            {answer === null && followUpOn !== null && messages.length === 1 ? (
              <p className="text-sm text-ink-2">
                {outreachWords.followUp} <Time on={followUpOn} format="day" />.
              </p>
            ) : null}
          </li>
        ))}
      </ul>
      <Link href={routes.personWrite(contactId)} className="link mt-3 inline-flex min-h-11 items-center">
        {words.openMessages}
      </Link>
    </Card>
  );
}

type Owed = { kind: "tell_referrer" | "keep_in_touch" | "follow_up_due" };
const isOwed = (duty: Contact["duties"][number]): duty is Contact["duties"][number] & Owed =>
  duty.kind !== "promise_due" && duty.kind !== "referral_waiting";

function Duties({ contact, zone, days }: Props) {
  const owed = contact.duties.filter(isOwed);
  if (owed.length === 0) return null;
  return (
    <Card title={words.owed}>
      <ul className="flex flex-col gap-4">
        {owed.map(({ dutyId, kind, dueAt, snoozedUntil, waivedAt, reason, other }) => (
          <li key={dutyId}>
            <p className="font-semibold">{words[kind](other ?? "")}</p>
            <p className="text-sm text-ink-2">
              {waivedAt === null ? (
                <>
                  {snoozedUntil === null ? words.due : words.putOff}{" "}
                  <Time at={snoozedUntil ?? dueAt} zone={zone} format="day" />
                </>
              ) : (
                words.stopped
              )}
              {reason === null ? null : <span className="block">{words.because(reason)}</span>}
            </p>
            {waivedAt === null ? (
              <DutyActs dutyId={dutyId} kind={kind} days={days} />
            ) : (
              <SuggestAgain dutyId={dutyId} />
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
