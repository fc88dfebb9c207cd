"use client";

import { useState } from "react";
import { Button } from "@askaround/ui/button";
import { buttonClass } from "@askaround/ui/button-class";
import { TextArea } from "@askaround/ui/text-area";
import { showToast } from "@askaround/ui/toast";
import { Copy, Mail } from "lucide-react";
import { closedWords as words } from "@/words/closed.ts";

type Props = { meetingId: string; text: string; subject: string };

/** A few words to start from. They leave through the student’s own mailbox: never from here. */
export function KindNote({ meetingId, text: start, subject }: Props) {
  const [text, setText] = useState(start);
  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      showToast({ title: words.copied, seconds: 5 });
    } catch {
      showToast({ title: words.copyFailed, tone: "danger" });
    }
  }
  const query = new URLSearchParams({ subject, body: text }).toString().replaceAll("+", "%20");
  return (
    <div className="flex flex-col gap-3">
      <TextArea
        id={`kind-note-${meetingId}`}
        label={words.noteLabel}
        hint={words.noteHint}
        rows={7}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className="flex flex-wrap gap-2">
        <a href={`mailto:?${query}`} className={buttonClass()}>
          <Mail aria-hidden className="size-5" />
          {words.openMail}
        </a>
        <Button icon={<Copy aria-hidden className="size-5" />} onClick={() => void copy()}>
          {words.copy}
        </Button>
      </div>
    </div>
  );
}
