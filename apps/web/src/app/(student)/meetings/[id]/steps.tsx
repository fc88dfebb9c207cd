import Link from "next/link";
import type { ReactNode } from "react";
import { buttonClass } from "@askaround/ui/button-class";
import { Card } from "@askaround/ui/card";
import { StatusPill } from "@askaround/ui/status-pill";
import { Time } from "@askaround/ui/time";
import { Check } from "lucide-react";
import { routes } from "@/routes.ts";
import type { RouterOutputs } from "@/trpc/types.ts";
import { meetingWords } from "@/words/meetings.ts";
import { firstName } from "@/words/names.ts";
import { prepSteps } from "@/words/today.ts";

type Meeting = RouterOutputs["meetings"]["get"];
const words = meetingWords.page;

/** Prepare, meet, write up, thank, close the loop: how far this meeting is, known from what happened. Each row leads to its step. */
export function Steps({ meeting, zone }: { meeting: Meeting; zone: string }) {
  const { meetingId, status } = meeting;
  const held = status === "held";
  const log = routes.meetingLog(meetingId);
  return (
    <Card title={words.steps}>
      <ol className="-mx-4 -mb-4 border-t sm:-mx-5 sm:-mb-5">
        <Prepare meeting={meeting} />
        <Step
          done={held || meeting.isOver}
          title={words.meet}
          detail={<Time at={meeting.startsAt} zone={zone} otherZone={meeting.professionalZone} />}
          href={meeting.canStart ? routes.meetingLive(meetingId, { start: "1" }) : undefined}
          action={meeting.canStart ? words.start : undefined}
        />
        <Step
          done={held}
          title={held ? words.logDone : words.logIt}
          detail={held ? null : words.logHint}
          href={!held && meeting.hasStarted ? log : undefined}
          action={!held && meeting.hasStarted ? meetingWords.log : undefined}
        />
        {held
          ? meeting.thankYous.map((note) => (
              <Thank key={note.thankYouId} note={note} meetingId={meetingId} zone={zone} />
            ))
          : meeting.people.map((person) => (
              <Step
                key={person.contactId}
                done={false}
                title={words.thank(firstName(person.name))}
                detail={words.thankLater}
              />
            ))}
        <CloseLoop meeting={meeting} />
      </ol>
    </Card>
  );
}

/** Its button leads the way until the meeting begins; afterwards it is there to be read again. */
function Prepare({ meeting }: { meeting: Meeting }) {
  const { prepared, begun, steps } = meeting.prep;
  const ahead = meeting.status === "scheduled" && !meeting.hasStarted;
  if (!ahead && !begun) return null;
  const open = steps.filter(({ missing }) => missing.length > 0).map(({ step }) => prepSteps[step]);
  const href = routes.meetingPrep(meeting.meetingId);
  // Once the talk has begun nothing is asked for any more: what there is can be read again.
  if (!ahead) return <Step done title={words.preparedThen} detail={null} href={href} />;
  return (
    <Step
      done={prepared}
      title={words.prepare}
      detail={prepared ? words.prepared : begun ? words.prepareOpen(open) : words.prepareHint}
      href={href}
      action={prepared ? undefined : begun ? words.prepareGoOn : words.prepareNow}
    />
  );
}

/** What was promised, and who was suggested: the talk is over when none of it waits any more. */
function CloseLoop({ meeting: { status, stage, loops } }: { meeting: Meeting }) {
  const { promises, suggested } = loops;
  const open = [
    ...(promises > 0 ? [words.closePromises(promises)] : []),
    ...(suggested.length > 0 ? [words.closeSuggested(suggested)] : []),
  ];
  return (
    <Step
      done={stage === "closed"}
      title={words.close}
      detail={
        status !== "held"
          ? words.closeLater
          : stage === "closed"
            ? words.closeDone
            : open.join(" ") || words.closeThanks
      }
      href={suggested.length > 0 ? routes.referrals() : undefined}
    />
  );
}

type ThankProps = { note: Meeting["thankYous"][number]; meetingId: string; zone: string };

function Thank({ note, meetingId, zone }: ThankProps) {
  const open = note.sentAt === null && note.waivedAt === null && !note.closed;
  return (
    <Step
      done={note.sentAt !== null || note.waivedAt !== null}
      title={words.thank(firstName(note.name))}
      detail={<ThankState note={note} zone={zone} />}
      href={routes.meetingThanks(meetingId)}
      action={open ? words.writeThanks : undefined}
    />
  );
}

function ThankState({ note, zone }: Pick<ThankProps, "note" | "zone">) {
  if (note.sentAt !== null) {
    return (
      <>
        {words.thankSent} <Time at={note.sentAt} zone={zone} />
      </>
    );
  }
  if (note.waivedAt !== null) return words.thankWaived;
  if (note.closed) return words.thankClosed;
  if (note.late) return <StatusPill tone="warn">{words.stillWorth}</StatusPill>;
  return (
    <>
      {words.thankDue} <Time at={note.dueAt} zone={zone} />
    </>
  );
}

type StepProps = {
  done: boolean;
  title: string;
  detail: ReactNode;
  href?: string | undefined;
  /** What there is to do now; the row then carries a button. */
  action?: string | undefined;
};

function Step({ done, title, detail, href, action }: StepProps) {
  return (
    <li
      className={`relative flex flex-wrap items-center gap-3 border-b border-line px-4 py-3.5 last:border-b-0 sm:px-5 ${href ? "hover:bg-sunken" : ""}`}
    >
      <span
        className={`flex size-7 shrink-0 items-center justify-center rounded-pill border ${
          done ? "border-primary bg-primary text-on-primary" : "border-line-strong text-ink-3"
        }`}
      >
        {done ? <Check aria-hidden className="size-4" strokeWidth={3} /> : null}
        {done ? <span className="sr-only">{words.done}:</span> : null}
      </span>
      <div className="min-w-0 flex-1">
        {href ? (
          <Link href={href} className="row-link font-semibold">
            {title}
          </Link>
        ) : (
          <p className="font-semibold">{title}</p>
        )}
        {detail ? <p className="text-sm text-ink-2">{detail}</p> : null}
      </div>
      {action ? (
        <span
          aria-hidden
          className={buttonClass({ variant: "primary", size: "sm", class: "max-sm:ml-10 max-sm:w-full" })}
        >
          {action}
        </span>
      ) : null}
    </li>
  );
}
