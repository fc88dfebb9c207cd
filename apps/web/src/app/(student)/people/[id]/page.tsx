import type { Metadata } from "next";
import Link from "next/link";
import { buttonClass } from "@askaround/ui/button-class";
import { Banner } from "@askaround/ui/banner";
import { Card } from "@askaround/ui/card";
import { PageHeader } from "@askaround/ui/page-header";
import { dateIn } from "@askaround/core/shared";
import { routes } from "@/routes.ts";
import { now } from "@/server/clock.ts";
import { BackLink } from "@/shell/back-link.tsx";
import type { RouterOutputs } from "@/trpc/types.ts";
import { contactWords } from "@/words/contacts.ts";
import { forgetWords } from "@/words/forgetting.ts";
import { outreachWords } from "@/words/outreach.ts";
import { formWords } from "@/words/forms.ts";
import { mergeWords } from "@/words/merge.ts";
import { MeetingRow } from "../../_parts/meeting-row.tsx";
import { Permission } from "../../_parts/permission.tsx";
import { putOffDays } from "../../_parts/put-off-days.ts";
import { requiredPerson } from "../../_parts/required-person.ts";
import { viewerZone } from "../../_parts/viewer-zone.ts";
import { Between } from "./between.tsx";
import { Joined } from "./joined.tsx";
import { Reach } from "./reach.tsx";

type Props = { params: Promise<{ id: string }> };
type Contact = RouterOutputs["contacts"]["get"];
const words = contactWords.page;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const { name } = await requiredPerson(id);
  return { title: `${name} · ${contactWords.title}` };
}

export default async function PersonPage({ params }: Props) {
  const { id } = await params;
  const [zone, contact] = await Promise.all([viewerZone(), requiredPerson(id)]);
  return (
    <>
      <PageHeader
        title={contact.name}
        lede={[contact.title, contact.organisation].filter(Boolean).join(", ")}
        back={<BackLink href={routes.people()}>{contactWords.back}</BackLink>}
        actions={contact.forgottenAt === null ? <Acts contactId={contact.contactId} /> : undefined}
      />
      <div className="flex flex-col gap-5">
        {contact.forgottenAt === null ? (
          <Between contact={contact} zone={zone} days={putOffDays(dateIn(now(), zone))} />
        ) : (
          <Banner tone="info" title={forgetWords.student.title}>
            {forgetWords.student.body}
          </Banner>
        )}
        <Story contact={contact} zone={zone} />
        {contact.forgottenAt === null ? <Reach contact={contact} /> : null}
        {contact.joined.length === 0 || contact.forgottenAt !== null ? null : (
          <Joined joined={contact.joined} zone={zone} />
        )}
        {contact.notes === null ? null : (
          <Card title={words.notes}>
            <p className="whitespace-pre-line">{contact.notes}</p>
            <p className="mt-3 text-min text-ink-3">{formWords.noteLevelHint[contact.noteLevel]}</p>
          </Card>
        )}
        {contact.forgottenAt === null ? (
          <p>
            <Link
              href={routes.personMerge(contact.contactId)}
              className="link inline-flex min-h-11 items-center"
            >
              {mergeWords.link}
            </Link>
          </p>
        ) : null}
      </div>
    </>
  );
}

function Acts({ contactId }: Pick<Contact, "contactId">) {
  return (
    <>
      <Link href={routes.meetingNew({ person: contactId })} className={buttonClass({ variant: "primary" })}>
        {words.plan}
      </Link>
      <Link href={routes.personWrite(contactId)} className={buttonClass()}>
        {outreachWords.link}
      </Link>
      <Link href={routes.personEdit(contactId)} className={buttonClass()}>
        {words.edit}
      </Link>
    </>
  );
}

function Story({ contact, zone }: { contact: Contact; zone: string }) {
  return (
    <>
      <Card title={words.meetings}>
        {contact.meetings.length === 0 ? (
          <p className="text-ink-2">{words.noMeetings}</p>
        ) : (
          <ul className="-mx-4 -mb-4 border-t sm:-mx-5 sm:-mb-5">
            {contact.meetings.map((meeting) => (
              <MeetingRow key={meeting.meetingId} meeting={meeting} zone={zone} isOver={meeting.past} />
            ))}
          </ul>
        )}
      </Card>
      {contact.suggestedBy.length > 0 ? (
        <Card title={words.suggestedBy}>
          <ul className="flex flex-col gap-4">
            {contact.suggestedBy.map((referral) => (
              <li key={referral.referralId} className="flex flex-col gap-1.5">
                <Link
                  href={routes.person(referral.referrerContactId)}
                  className="link self-start font-semibold"
                >
                  {referral.referrerName}
                </Link>
                <Permission latest={referral} referrer={referral.referrerName} />
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
      {contact.suggested.length > 0 ? (
        <Card title={words.suggested}>
          <ul className="flex flex-col gap-4">
            {contact.suggested.map((referral) => (
              <li key={referral.referralId} className="flex flex-col gap-1.5">
                <SuggestedName referral={referral} />
                <Permission latest={referral} referrer={contact.name} />
              </li>
            ))}
          </ul>
          <Link href={routes.referrals()} className="link mt-4 inline-block text-sm">
            {words.referrals}
          </Link>
        </Card>
      ) : null}
    </>
  );
}

function SuggestedName({ referral }: { referral: Contact["suggested"][number] }) {
  const place = referral.organisation === null ? "" : `, ${referral.organisation}`;
  if (referral.contactId === null) {
    return (
      <p className="font-semibold">
        {referral.name}
        <span className="font-normal text-ink-2">{place}</span>
      </p>
    );
  }
  return (
    <p>
      <Link href={routes.person(referral.contactId)} className="link font-semibold">
        {referral.name}
      </Link>
      <span className="text-ink-2">{place}</span>
    </p>
  );
}
