import type { Metadata } from "next";
import { Banner } from "@askaround/ui/banner";
import { Card } from "@askaround/ui/card";
import { PageHeader } from "@askaround/ui/page-header";
import { Time } from "@askaround/ui/time";
import { dateIn } from "@askaround/core/shared";
import { routes } from "@/routes.ts";
import { now } from "@/server/clock.ts";
import { BackLink } from "@/shell/back-link.tsx";
import { required, trpc } from "@/trpc/server.tsx";
import { contactWords } from "@/words/contacts.ts";
import { outreachWords as words } from "@/words/outreach.ts";
import { requiredPerson } from "../../../_parts/required-person.ts";
import { viewerZone } from "../../../_parts/viewer-zone.ts";
import { Attempt } from "./attempt.tsx";
import { Writer } from "./writer.tsx";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const { name } = await requiredPerson(id, routes.personWrite);
  return { title: `${words.title(name)} · ${contactWords.title}` };
}

export default async function WritePage({ params }: Props) {
  const { id } = await params;
  const { contactId } = await requiredPerson(id, routes.personWrite);
  const [zone, ask] = await Promise.all([
    viewerZone(),
    required(trpc.outreach.get.queryOptions({ contactId })),
  ]);
  const { contact, next, warnings, answered } = ask;
  const tooSoon = next.step !== null && next.notBefore !== null && next.notBefore > dateIn(now(), zone);
  return (
    <>
      <PageHeader
        back={<BackLink href={routes.person(contact.contactId)}>{words.back}</BackLink>}
        title={words.title(contact.name)}
        lede={words.lede}
      />
      <div className="flex flex-col gap-5">
        {next.step === null
          ? null
          : warnings.map(({ code, until }) => (
              <Banner key={code} tone="warn">
                {words.care[code]} {until === null ? null : <Time at={until} zone={zone} format="day" />}
              </Banner>
            ))}
        {ask.attempts
          .filter(({ sentAt }) => sentAt !== null)
          .map((attempt) => (
            <Attempt key={attempt.id} attempt={attempt} zone={zone} last={attempt.step === lastSent(ask)} />
          ))}
        {next.step === null ? (
          <p className="text-ink-2">
            {next.because === "no_follow_up" ? words.noFollowUp(ask.silence) : words.stops[next.because]}
          </p>
        ) : (
          <>
            {tooSoon && next.notBefore ? (
              <Banner>
                {words.tooSoon} <Time on={next.notBefore} format="day" />. {words.waits}
              </Banner>
            ) : null}
            <Card title={words.steps[next.step]}>
              <Writer key={next.step} ask={ask} step={next.step} zone={zone} />
            </Card>
            {answered === null ? null : <p className="text-sm text-ink-2">{words.rate(answered)}</p>}
          </>
        )}
      </div>
    </>
  );
}

function lastSent({ attempts }: { attempts: readonly { step: string; sentAt: string | null }[] }) {
  return attempts.findLast(({ sentAt }) => sentAt !== null)?.step;
}
