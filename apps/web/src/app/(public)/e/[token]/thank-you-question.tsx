import Link from "next/link";
import { Banner } from "@askaround/ui/banner";
import { Button } from "@askaround/ui/button";
import { formatTime } from "@askaround/ui/format-time";
import { PageHeader } from "@askaround/ui/page-header";
import { routes } from "@/routes.ts";
import { lookAtThankYou, type ThankYouLook } from "@/server/mail-links/thank-you-link.ts";
import { PublicShell } from "@/shell/public-shell.tsx";
import { mailLinkWords } from "@/words/mail-links.ts";
import { NoLongerGood } from "./no-longer-good.tsx";

const words = mailLinkWords.thankYou;

type Props = { token: string; done: string | undefined; tooLate: boolean };
type Duty = Extract<ThankYouLook, { firstName: string }>;

/** What stands behind the buttons of a thank-you mail. */
export async function ThankYouQuestion({ token, done, tooLate }: Props) {
  const look = await lookAtThankYou(token);
  if (!("firstName" in look))
    return <NoLongerGood title={words[look.state]} body={words[`${look.state}Body`]} />;
  return (
    <PublicShell>
      {look.state === "open" ? (
        <Ask look={look} done={done} tooLate={tooLate} />
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
