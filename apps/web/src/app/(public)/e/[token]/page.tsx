import type { Metadata } from "next";
import Link from "next/link";
import { Banner } from "@askaround/ui/banner";
import { Button } from "@askaround/ui/button";
import { buttonClass } from "@askaround/ui/button-class";
import { formatTime } from "@askaround/ui/format-time";
import { PageHeader } from "@askaround/ui/page-header";
import { routes } from "@/routes.ts";
import { lookAtThankYou, type ThankYouLook } from "@/server/mail-links/thank-you-link.ts";
import { PublicShell } from "@/shell/public-shell.tsx";
import { mailLinkWords } from "@/words/mail-links.ts";

const words = mailLinkWords.thankYou;

export const metadata: Metadata = {
  title: words.title,
  robots: { index: false, follow: false },
  referrer: "no-referrer",
};

type Props = {
  params: Promise<{ token: string }>;
  searchParams: Promise<{ done?: string; problem?: string }>;
};
type Duty = Extract<ThankYouLook, { firstName: string }>;

/** Where the button in a thank-you mail leads. It shows and asks; only the form's POST does anything. */
export default async function ThankYouLinkPage({ params, searchParams }: Props) {
  const { token } = await params;
  const { done, problem } = await searchParams;
  const look = await lookAtThankYou(token);
  if (!("firstName" in look))
    return <NoLongerGood title={words[look.state]} body={words[`${look.state}Body`]} />;
  return (
    <PublicShell>
      {look.state === "open" ? (
        <Ask look={look} done={done} tooLate={problem === "too_late"} />
      ) : (
        <PageHeader {...settledWords(look, done)} />
      )}
      {look.state === "sent" ? null : <Acts token={token} state={look.state} />}
      <p className="mt-8">
        <Link href={routes.meeting(look.meetingId)} prefetch={false} className="link">
          {words.openMeeting}
        </Link>
      </p>
    </PublicShell>
  );
}

function Ask({ look, done, tooLate }: { look: Duty; done: string | undefined; tooLate: boolean }) {
  const { firstName, snoozedUntil, zone } = look;
  const snoozed = done === "tomorrow" && snoozedUntil !== null;
  return (
    <>
      <PageHeader title={words.ask(firstName)} lede={words.lede} />
      {snoozed ? (
        <Banner tone="good" live>
          {words.doneTomorrow(formatTime(snoozedUntil, zone))}
        </Banner>
      ) : null}
      {tooLate ? <Banner tone="warn">{words.tooLate}</Banner> : null}
    </>
  );
}

/** "Done" only to whoever has just done it; a second visit says that it had been done before. */
function settledWords({ state, firstName }: Duty, done: string | undefined) {
  if (state === "sent") {
    return done === "sent"
      ? { title: words.doneSent, lede: words.doneSentBody }
      : { title: words.already, lede: words.alreadyBody(firstName) };
  }
  return done === "not_needed"
    ? { title: words.doneNotNeeded, lede: words.doneNotNeededBody }
    : { title: words.waived(firstName), lede: words.waivedBody };
}

function Acts({ token, state }: { token: string; state: "open" | "waived" }) {
  return (
    <form
      method="post"
      action={routes.api.emailAction(token)}
      className="mt-6 flex flex-col gap-3 sm:flex-row sm:flex-wrap"
    >
      <Button type="submit" name="act" value="sent" variant="primary">
        {words.sent}
      </Button>
      {state === "open" ? (
        <>
          <Button type="submit" name="act" value="tomorrow" variant="secondary">
            {words.tomorrow}
          </Button>
          <Button type="submit" name="act" value="not_needed" variant="quiet">
            {words.notNeeded}
          </Button>
        </>
      ) : null}
    </form>
  );
}

function NoLongerGood({ title, body }: { title: string; body: string }) {
  return (
    <PublicShell>
      <PageHeader title={title} lede={body} />
      <Link href={routes.signIn({ next: routes.today() })} className={buttonClass({ variant: "primary" })}>
        {words.signIn}
      </Link>
    </PublicShell>
  );
}
