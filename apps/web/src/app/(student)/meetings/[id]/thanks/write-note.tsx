"use client";

import Link from "next/link";
import { useDeferredValue, useMemo } from "react";
import { Button } from "@askaround/ui/button";
import { TextArea } from "@askaround/ui/text-area";
import { showToast } from "@askaround/ui/toast";
import { useLater } from "@askaround/ui/use-later";
import { PenLine } from "lucide-react";
import { Clashed } from "@/letters/clashed.tsx";
import { Findings, type ShownFinding } from "@/letters/findings.tsx";
import { SavingLine } from "@/letters/saving-line.tsx";
import { TakeAlong } from "@/letters/take-along.tsx";
import { useTypedText } from "@/letters/use-typed-text.ts";
import { routes } from "@/routes.ts";
import { useTRPCClient } from "@/trpc/client.tsx";
import { lettersWords } from "@/words/letters.ts";
import { thanksWords as words } from "@/words/thanks.ts";
import type { Thanks, ThankYouNote } from "./note.tsx";

const AIM = 120;
const loadChecks = () => import("./later-checks.ts");
type Checks = Awaited<ReturnType<typeof loadChecks>>;

export type Compared = { readonly learned: readonly string[]; readonly earlier: Thanks["earlier"] };
type Props = { note: ThankYouNote; compared: Compared };

/** A place to write. The note leaves through the student's own mailbox, or by hand: never from here. */
export function WriteNote({ note, compared }: Props) {
  const client = useTRPCClient();
  const { thankYouId, meetingId } = note;
  const typed = useTypedText({
    key: `thanks:${thankYouId}`,
    stored: { text: note.text ?? "", revision: note.revision ?? 0 },
    save: (text, revision) => client.thanks.save.mutate({ thankYouId, text, revision }),
  });
  const checks = useLater(loadChecks);
  const text = useDeferredValue(typed.value);
  const findings = useMemo(
    () => (checks ? findingsOf(checks, text, note, compared) : null),
    [checks, text, note, compared],
  );

  /** Asked again at this moment: a permission may have been taken back since the page was opened. */
  async function letter() {
    const { releaseLetter } = await loadChecks();
    await typed.flush();
    const now = await client.thanks.ofMeeting.query({ meetingId });
    const leaves = now.notes.find((one) => one.thankYouId === thankYouId)?.leaves ?? note.leaves;
    const taken = { to: note.email, subject: words.subject, text: typed.value };
    const release = releaseLetter(taken, note.name, leaves);
    if (release.released) return release.letter;
    const detail = lettersWords.leave[release.named.leave](release.named.name);
    showToast({ title: lettersWords.stopped, detail, tone: "danger" });
    return null;
  }
  return (
    <div className="flex flex-col gap-3">
      {typed.value.trim() === "" ? (
        <Button
          variant="quiet"
          className="self-start"
          icon={<PenLine aria-hidden className="size-5" />}
          onClick={() => typed.change(note.opening)}
        >
          {words.startWith}
        </Button>
      ) : null}
      <div>
        <TextArea
          id={`note-${thankYouId}`}
          label={words.note}
          rows={8}
          maxLength={4000}
          wordAim={AIM}
          value={typed.value}
          onChange={(event) => typed.change(event.currentTarget.value)}
          onBlur={() => void typed.flush()}
        />
        <SavingLine saving={typed.saving} refusal={typed.refusal} clash={typed.theirs !== null} />
      </div>
      {typed.theirs === null ? null : <Clashed theirs={typed.theirs} choose={typed.choose} />}
      {text.trim() === "" ? null : <Findings findings={findings} fine={words.fine} />}
      <TakeAlong letter={letter} fileName={words.fileName(note.name)} />
      {note.email === null ? (
        <p className="text-sm text-ink-2">
          {words.noEmail(note.name)}{" "}
          <Link href={routes.personEdit(note.contactId)} className="link">
            {words.addEmail}
          </Link>
        </p>
      ) : null}
    </div>
  );
}

function findingsOf(checks: Checks, text: string, note: ThankYouNote, compared: Compared): ShownFinding[] {
  const { learned, earlier } = compared;
  const names = checks
    .findUnleftNames(text, note.name, note.leaves)
    .map(({ name, leave, referrerContactId }) => ({
      key: referrerContactId,
      reason: lettersWords.leave[leave](name),
      better: null,
      stops: true,
    }));
  const others = checks
    .checkNote({ note: text, learned, earlierNotes: earlier }, AIM)
    .map(({ code, reason, better }) => ({ key: code, reason, better }));
  return [...names, ...others];
}
