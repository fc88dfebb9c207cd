"use client";

import Link from "next/link";
import { useCallback, useState } from "react";
import { Button } from "@askaround/ui/button";
import { buttonClass } from "@askaround/ui/button-class";
import { TextArea } from "@askaround/ui/text-area";
import { showToast } from "@askaround/ui/toast";
import { Copy, Mail } from "lucide-react";
import { routes } from "@/routes.ts";
import { thanksWords as words } from "@/words/thanks.ts";
import { keepDraft, useDraft } from "@/forms/draft.ts";

const AIM = 120;

type Props = {
  note: { thankYouId: string; contactId: string; name: string; email: string | null };
  learned: string | null;
};

/** A place to write. The note leaves through the student's own mailbox, or by hand: never from here. */
export function WriteNote({ note, learned }: Props) {
  const draft = `thanks:${note.thankYouId}`;
  const [text, setText] = useState(() => words.start(note.name, learned));
  const restore = useCallback((kept: unknown) => {
    if (typeof kept !== "string") return false;
    setText(kept);
    return true;
  }, []);
  useDraft(draft, restore);
  function change(value: string) {
    setText(value);
    keepDraft(draft, value);
  }
  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      showToast({ title: words.copied, seconds: 5 });
    } catch {
      showToast({ title: words.copyFailed, tone: "danger" });
    }
  }
  const mail = `mailto:${note.email ?? ""}?${new URLSearchParams({ subject: words.subject, body: text })
    .toString()
    .replaceAll("+", "%20")}`;
  return (
    <div className="flex flex-col gap-3">
      <TextArea
        id={`note-${note.thankYouId}`}
        label={words.note}
        hint={words.noteHint}
        rows={8}
        wordAim={AIM}
        value={text}
        onChange={(event) => change(event.currentTarget.value)}
      />
      <div className="flex flex-wrap gap-2">
        <a href={mail} className={buttonClass()}>
          <Mail aria-hidden className="size-5" />
          {words.openMail}
        </a>
        <Button icon={<Copy aria-hidden className="size-5" />} onClick={() => void copy()}>
          {words.copy}
        </Button>
      </div>
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
