import Link from "next/link";
import { buttonClass } from "@askaround/ui/button-class";
import { Card } from "@askaround/ui/card";
import { formatTime } from "@askaround/ui/format-time";
import { routes } from "@/routes.ts";
import { getViewer } from "@/server/viewer.ts";
import type { RouterOutputs } from "@/trpc/types.ts";
import { closedWords as words } from "@/words/closed.ts";
import { firstName, joinNames } from "@/words/names.ts";
import { KindNote } from "./kind-note.tsx";
import { ReopenMeeting } from "./reopen-meeting.tsx";

type Meeting = RouterOutputs["meetings"]["get"];

/** A meeting that did not take place owes no thank-you: a kind word, and perhaps another time. */
export async function Closed({ meeting, zone }: { meeting: Meeting; zone: string }) {
  const { meetingId, revision, status, closedBy, people } = meeting;
  if (status !== "cancelled" && status !== "no_show") return null;
  const viewer = await getViewer();
  const by = closedBy ?? "professional";
  const note = words.note[status][by]({
    dear: joinNames(people.map(({ name }) => firstName(name))),
    when: formatTime(meeting.startsAt, zone),
    me: viewer?.name ?? "",
  });
  const [host, ...others] = people.map(({ contactId }) => contactId);
  return (
    <Card tone="sunken" title={words.title[status][by]}>
      <p>{words.next[by]}</p>
      <div className="mt-4 flex flex-wrap gap-2">
        <Link
          href={routes.meetingNew({ person: host, also: others.join(",") || undefined })}
          className={buttonClass({ variant: "primary" })}
        >
          {words.rebook}
        </Link>
        <ReopenMeeting meetingId={meetingId} revision={revision} />
      </div>
      <details className="mt-4 border-t border-line pt-1" open={by === "student"}>
        <summary className="min-h-11 cursor-pointer content-center font-semibold text-primary">
          {words.noteTitle[by]}
        </summary>
        <KindNote meetingId={meetingId} text={note} subject={words.subject} />
      </details>
    </Card>
  );
}
