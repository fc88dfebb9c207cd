import Link from "next/link";
import { Banner } from "@askaround/ui/banner";
import { Button } from "@askaround/ui/button";
import { buttonClass } from "@askaround/ui/button-class";
import { PageHeader } from "@askaround/ui/page-header";
import { Time } from "@askaround/ui/time";
import type { ReactNode } from "react";
import { routes } from "@/routes.ts";
import type { MeetingLook } from "@/server/mail-links/meeting-link.ts";
import { PublicShell } from "@/shell/public-shell.tsx";
import { mailLinkWords } from "@/words/mail-links.ts";
import { NoLongerGood } from "./no-longer-good.tsx";

const words = mailLinkWords.meeting;

type Known = Extract<MeetingLook, { firstName: string }>;
type Props = { token: string; look: MeetingLook; choice: string | undefined; done: string | undefined };

/** What stands behind the buttons of the mail that asks whether a meeting took place. */
export function MeetingQuestion({ token, look, choice, done }: Props) {
  if (!("firstName" in look)) {
    return look.state === "expired" ? (
      <NoLongerGood title={words.expired} body={words.expiredBody} />
    ) : (
      <NoLongerGood title={words.changed} body={words.changedBody} />
    );
  }
  return (
    <PublicShell>
      {look.state === "open" ? (
        <Ask token={token} look={look} choice={choice} undone={done === "undo"} />
      ) : (
        <Answered token={token} look={look} />
      )}
      <p className="mt-8">
        <Link href={routes.meeting(look.meetingId)} prefetch={false} className="link">
          {words.openMeeting}
        </Link>
      </p>
    </PublicShell>
  );
}

function Ask({
  token,
  look,
  choice,
  undone,
}: {
  token: string;
  look: Known;
  choice: string | undefined;
  undone: boolean;
}) {
  const { firstName, startsAt, zone } = look;
  const page = routes.emailAction(token);
  const [title, lede] =
    choice === "moved"
      ? [words.askMoved(firstName), words.movedLede]
      : choice === "not-held"
        ? [words.askNotHeld(firstName), words.notHeldLede]
        : [words.ask(firstName), words.lede];
  return (
    <>
      <PageHeader title={title} lede={lede} />
      {undone ? (
        <Banner tone="good" live>
          {words.undone}
        </Banner>
      ) : null}
      <p className="mt-2 text-ink-2">
        {words.when} <Time at={startsAt} zone={zone} />
      </p>
      <Answers token={token}>
        <Choices choice={choice} firstName={firstName} />
      </Answers>
      <p className="mt-6 flex flex-wrap gap-x-6">
        {choice === "moved" || choice === "not-held" ? (
          <Link href={page} prefetch={false} className="link inline-flex min-h-11 items-center">
            {words.another}
          </Link>
        ) : (
          <Link
            href={`${page}?choice=not-held`}
            prefetch={false}
            className="link inline-flex min-h-11 items-center"
          >
            {words.notHeld}
          </Link>
        )}
      </p>
    </>
  );
}

function Choices({ choice, firstName }: { choice: string | undefined; firstName: string }) {
  if (choice === "moved") return <Answer act="moved" words={words.saidMoved} primary />;
  if (choice === "not-held") {
    return Object.entries(words.answers).map(([act, say]) => (
      <Answer key={act} act={act} words={say(firstName)} />
    ));
  }
  return (
    <>
      <Answer act="met" words={words.met} primary />
      <Answer act="moved" words={words.moved} />
    </>
  );
}

/** What was answered, what follows from it, and a way to take it back. */
function Answered({ token, look }: { token: string; look: Known }) {
  const { firstName, meetingId, says, closed, state } = look;
  if (state === "written_up")
    return <PageHeader title={words.writtenUp} lede={words.writtenUpBody(firstName)} />;
  if (closed) {
    return (
      <>
        <PageHeader title={words.closedAs[closed.as][closed.by]} lede={words.closedBody[closed.by]} />
        <Answers token={token}>
          <Answer act="undo" words={words.undo} />
        </Answers>
      </>
    );
  }
  const [title, lede, next, label] =
    says === "moved"
      ? [words.doneMoved, words.doneMovedBody, routes.meetingEdit(meetingId), words.newTime]
      : [words.doneMet, words.doneMetBody, routes.meetingLog(meetingId), words.writeUp];
  return (
    <>
      <PageHeader title={title} lede={lede} />
      <Answers token={token}>
        <Link href={routes.signIn({ next })} prefetch={false} className={buttonClass({ variant: "primary" })}>
          {label}
        </Link>
        <Answer act="undo" words={words.undo} />
      </Answers>
    </>
  );
}

function Answers({ token, children }: { token: string; children: ReactNode }) {
  return (
    <form
      method="post"
      action={routes.api.emailAction(token)}
      className="mt-6 flex flex-col gap-3 sm:flex-row sm:flex-wrap"
    >
      {children}
    </form>
  );
}

function Answer({ act, words: label, primary = false }: { act: string; words: string; primary?: boolean }) {
  return (
    <Button type="submit" name="act" value={act} variant={primary ? "primary" : "secondary"}>
      {label}
    </Button>
  );
}
