import type { Metadata } from "next";
import Link from "next/link";
import { Card } from "@askaround/ui/card";
import { DescriptionList } from "@askaround/ui/description-list";
import { PageHeader } from "@askaround/ui/page-header";
import { Time } from "@askaround/ui/time";
import { routes } from "@/routes.ts";
import { required, trpc } from "@/trpc/server.tsx";
import { calendarWords } from "@/words/calendar.ts";
import { exportWords } from "@/words/export.ts";
import type { RouterOutputs } from "@/trpc/types.ts";
import { meWords as words } from "@/words/me.ts";
import { remarkWords } from "@/words/remarks.ts";
import { viewerZone } from "../_parts/viewer-zone.ts";
import { studiesInWords, studiesWords } from "@/words/studies.ts";
import { MailProblem } from "../_parts/mail-problem.tsx";
import { Away } from "./away.tsx";
import { MailChoices } from "./mail-choices.tsx";
import { ProfileForm } from "./profile-form.tsx";

export const metadata: Metadata = { title: words.title };

export default async function MePage() {
  const [zone, profile, choices, wishes, written] = await Promise.all([
    viewerZone(),
    required(trpc.me.profile.queryOptions()),
    required(trpc.me.mailChoices.queryOptions()),
    required(trpc.me.mailWishes.queryOptions()),
    required(trpc.remarks.own.queryOptions({})),
  ]);
  const studies = studiesInWords(profile);
  return (
    <>
      <PageHeader title={words.title} lede={`${words.signedInAs} ${profile.email}.`} />
      <MailProblem />
      <div className="flex flex-col gap-5">
        <Card title={words.you}>
          <ProfileForm name={profile.name} zone={profile.zone} revision={profile.revision} />
        </Card>
        <Card title={studiesWords.keptTitle}>
          <DescriptionList
            items={[
              { term: studiesWords.program, detail: studies.program },
              { term: studiesWords.year, detail: studies.year },
              { term: studiesWords.firstOwn, detail: studies.first },
            ]}
          />
          <p className="mt-3 text-sm text-ink-2">{studiesWords.kept}</p>
        </Card>
        <Card title={words.mail}>
          <MailChoices choices={choices} />
          <p className="mt-3">
            <Link className="link" href={routes.myMail()}>
              {words.seeMail}
            </Link>
          </p>
        </Card>
        <Card title={words.away.title}>
          <Away awayUntil={wishes.awayUntil} lede={words.away.lede} />
        </Card>
        <Card title={remarkWords.student.card}>
          <OnRecord written={written} zone={zone} />
        </Card>
        <Card title={calendarWords.card}>
          <p className="text-ink-2">{calendarWords.cardLede}</p>
          <p className="mt-3">
            <Link className="link" href={routes.myCalendar()}>
              {calendarWords.open}
            </Link>
          </p>
        </Card>
        <Card title={exportWords.card}>
          <p className="text-ink-2">{exportWords.cardLede}</p>
          <p className="mt-3">
            <Link className="link" href={routes.myExport()}>
              {exportWords.open}
            </Link>
          </p>
        </Card>
        <Card title={words.who}>
          <DescriptionList items={words.whoRows} layout="stacked" />
        </Card>
      </div>
    </>
  );
}

/** Whether advisors wrote something on the student’s record, and where to read it. */
function OnRecord({ written, zone }: { written: RouterOutputs["remarks"]["own"]; zone: string }) {
  const { none, some, latest, open } = remarkWords.student;
  const [last] = written.rows;
  if (!last) return <p className="text-ink-2">{none}</p>;
  return (
    <>
      <p className="text-ink-2">
        {some(written.total)} {latest} <Time at={last.writtenAt} zone={zone} format="day" />.
      </p>
      <p className="mt-3">
        <Link className="link" href={routes.myRecord()}>
          {open}
        </Link>
      </p>
    </>
  );
}
