import type { Metadata } from "next";
import Link from "next/link";
import { buttonClass } from "@askaround/ui/button-class";
import { EmptyState } from "@askaround/ui/empty-state";
import { PageHeader } from "@askaround/ui/page-header";
import { routes } from "@/routes.ts";
import { BackLink } from "@/shell/back-link.tsx";
import { required, trpc } from "@/trpc/server.tsx";
import { contactWords } from "@/words/contacts.ts";
import { meetingWords } from "@/words/meetings.ts";
import { CountsWhen } from "../../_parts/counts-when.tsx";
import { daysFromToday } from "../../_parts/days.ts";
import { viewerZone } from "../../_parts/viewer-zone.ts";
import { ScheduleForm } from "./schedule-form.tsx";

const words = meetingWords.new;
export const metadata: Metadata = { title: words.title };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function NewMeetingPage({ searchParams }: Props) {
  const [query, zone, people, lengths] = await Promise.all([
    searchParams,
    viewerZone(),
    required(trpc.contacts.names.queryOptions()),
    required(trpc.meetings.lengths.queryOptions()),
  ]);
  const chosen = people.find((person) => person.contactId === query["person"]);
  const wished = typeof query["also"] === "string" ? query["also"].split(",") : [];
  const also = people.map(({ contactId }) => contactId).filter((id) => wished.includes(id));
  const back = chosen ? (
    <BackLink href={routes.person(chosen.contactId)}>{chosen.name}</BackLink>
  ) : (
    <BackLink href={routes.meetings()}>{meetingWords.back}</BackLink>
  );
  return (
    <>
      <PageHeader title={chosen ? words.titleWith(chosen.name) : words.title} back={back} />
      <CountsWhen />
      {people.length === 0 ? (
        <EmptyState
          title={words.noPeople}
          action={
            <Link href={routes.personNew()} className={buttonClass({ variant: "primary" })}>
              {contactWords.add}
            </Link>
          }
        />
      ) : (
        <ScheduleForm
          people={people.map(({ contactId, name, organisation, zone: theirs }) => ({
            contactId,
            name,
            organisation,
            zone: theirs,
          }))}
          chosen={chosen?.contactId ?? null}
          also={also}
          zone={zone}
          lengths={lengths}
          {...daysFromToday(zone, 8)}
        />
      )}
    </>
  );
}
