import { Card } from "@askaround/ui/card";
import { StatusPill } from "@askaround/ui/status-pill";
import { Time } from "@askaround/ui/time";
import type { RouterOutputs } from "@/trpc/types.ts";
import { thanksWords as words } from "@/words/thanks.ts";
import { ReopenNote } from "./reopen-note.tsx";
import { LaterSentForm } from "./later-sent-form.tsx";
import { type Compared, WriteNote } from "./write-note.tsx";

export type Thanks = RouterOutputs["thanks"]["ofMeeting"];
export type ThankYouNote = Thanks["notes"][number];

type NoteProps = {
  note: ThankYouNote;
  compared: Compared;
  zone: string;
  /** The page's title already names the person. */
  alone: boolean;
};

/** One note to one person: written here, sent by the student, ticked off by hand. */
export function Note({ note, compared, zone, alone }: NoteProps) {
  const settled = note.sentAt !== null || note.waivedAt !== null;
  return (
    <Card title={alone && !settled ? words.note : note.name}>
      <div className="flex flex-col gap-5">
        <State note={note} zone={zone} />
        {settled ? (
          <>
            {note.text ? (
              <p className="border-l-2 border-line pl-4 whitespace-pre-line text-ink-2">{note.text}</p>
            ) : null}
            <ReopenNote thankYouId={note.thankYouId} sent={note.sentAt !== null} />
          </>
        ) : (
          <>
            <FromNotes lines={compared.learned} />
            <WriteNote note={note} compared={compared} />
            <LaterSentForm thankYouId={note.thankYouId} name={note.name} zone={zone} />
          </>
        )}
      </div>
    </Card>
  );
}

function State({ note, zone }: { note: ThankYouNote; zone: string }) {
  if (note.sentAt !== null) {
    return (
      <p className="flex flex-wrap items-center gap-2">
        <StatusPill tone="good">{words.sent}</StatusPill>
        <span>
          <Time at={note.sentAt} zone={zone} /> {note.sentBy ? words.sentAs[note.sentBy] : null}
        </span>
      </p>
    );
  }
  if (note.waivedAt !== null) {
    return (
      <p>
        <StatusPill>{words.waivedPill}</StatusPill>
      </p>
    );
  }
  if (note.closed) return <p className="text-ink-2">{words.closed}</p>;
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-2">
      {note.late ? (
        <>
          <StatusPill tone="warn">{words.stillWorth}</StatusPill>
          <span>{words.lateTone}</span>
        </>
      ) : (
        <span>
          {words.due} <Time at={note.dueAt} zone={zone} />
        </span>
      )}
      {note.snoozedUntil ? (
        <span>
          {words.snoozedUntil} <Time at={note.snoozedUntil} zone={zone} />
        </span>
      ) : null}
    </p>
  );
}

function FromNotes({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return <p className="text-ink-2">{words.noNotes}</p>;
  return (
    <div>
      <p className="mb-1 font-semibold">{words.fromNotes}</p>
      <ul className="list-disc pl-5 text-ink-2">
        {lines.map((line) => (
          <li key={line} className="whitespace-pre-line">
            {line}
          </li>
        ))}
      </ul>
    </div>
  );
}
