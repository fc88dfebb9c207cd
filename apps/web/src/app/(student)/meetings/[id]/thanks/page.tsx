import Link from "next/link";
import { buttonClass } from "@askaround/ui/button-class";
import { Card } from "@askaround/ui/card";
import { EmptyState } from "@askaround/ui/empty-state";
import { PageHeader } from "@askaround/ui/page-header";
import { Check } from "lucide-react";
import { routes } from "@/routes.ts";
import { BackLink } from "@/shell/back-link.tsx";
import { required, titleWhen, trpc } from "@/trpc/server.tsx";
import { thanksWords as words } from "@/words/thanks.ts";
import { viewerZone } from "../../../_parts/viewer-zone.ts";
import { Note } from "./note.tsx";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props) {
  const { id } = await params;
  return titleWhen(trpc.thanks.ofMeeting.queryOptions({ meetingId: id }), "Thank-you notes");
}

export default async function ThanksPage({ params }: Props) {
  const { id } = await params;
  const [zone, thanks] = await Promise.all([
    viewerZone(),
    required(trpc.thanks.ofMeeting.queryOptions({ meetingId: id })),
  ]);
  const learned = [thanks.learned, ...(thanks.takeaways ?? [])].flatMap((line) => line || []);
  const back = <BackLink href={routes.meeting(id)}>{words.toMeeting}</BackLink>;
  if (thanks.notes.length === 0) {
    return (
      <>
        <PageHeader title={words.none.title} back={back} />
        <EmptyState
          title={words.none.body}
          action={
            thanks.status === "scheduled" ? (
              <Link href={routes.meetingLog(id)} className={buttonClass({ variant: "primary" })}>
                {words.logFirst}
              </Link>
            ) : null
          }
        />
      </>
    );
  }
  return (
    <>
      <PageHeader title={words.title(thanks.notes.map((note) => note.name))} lede={words.lede} back={back} />
      <div className="flex flex-col gap-5">
        <Card tone="sunken" title={words.checklist.title}>
          <ul className="flex flex-col gap-2">
            {words.checklist.items.map((item) => (
              <li key={item} className="flex gap-2.5">
                <Check aria-hidden className="mt-0.5 size-5 shrink-0 text-primary" />
                {item}
              </li>
            ))}
          </ul>
        </Card>
        {thanks.notes.map((note) => (
          <Note
            key={note.thankYouId}
            note={note}
            compared={{ learned, earlier: thanks.earlier }}
            zone={zone}
            alone={thanks.notes.length === 1}
          />
        ))}
      </div>
    </>
  );
}
