"use client";

import { Button } from "@askaround/ui/button";
import { showToast } from "@askaround/ui/toast";
import { Copy, Download, Mail } from "lucide-react";
import { useState } from "react";
import { lettersWords as words } from "@/words/letters.ts";
import { copyText } from "./copy-text.ts";

type Letter = { readonly to: string | null; readonly subject: string; readonly text: string };
type Props = {
  /** The letter as it may be used at this moment; null when it may not, after saying why. */
  letter: () => Promise<Letter | null>;
  fileName: string;
};

/** Three ways into the student's own mailbox. None of them sends anything. */
export function TakeAlong({ letter, fileName }: Props) {
  const [busy, setBusy] = useState(false);
  async function take(use: (letter: Letter) => Promise<void> | void) {
    setBusy(true);
    try {
      const taken = await letter();
      if (taken) await use(taken);
    } catch {
      showToast({ title: words.failed, tone: "danger" });
    } finally {
      setBusy(false);
    }
  }
  const openMail = () =>
    take(async (taken) => {
      const { mailLink } = await import("@askaround/core/letters");
      const { href, whole } = mailLink(taken);
      if (!whole) {
        await navigator.clipboard.writeText(taken.text);
        showToast({ title: words.tooLongForLink });
      }
      window.location.assign(href);
    });
  /** The clipboard is asked for within the press, before it is known whether the letter may be used. */
  async function copy() {
    setBusy(true);
    const asked = letter().catch(() => "failed" as const);
    const text = asked.then((taken) =>
      taken && taken !== "failed" ? taken.text : Promise.reject(new Error("Nothing to copy.")),
    );
    const copied = await copyText(text).then(
      () => true,
      () => false,
    );
    const taken = await asked;
    setBusy(false);
    if (copied) showToast({ title: words.copied, seconds: 5 });
    else if (taken) showToast({ title: words[taken === "failed" ? "failed" : "copyFailed"], tone: "danger" });
  }
  const download = () =>
    take(async (taken) => {
      const { emlOf } = await import("@askaround/core/letters");
      const url = URL.createObjectURL(new Blob([emlOf(taken)], { type: "message/rfc822" }));
      const link = document.createElement("a");
      link.href = url;
      link.download = `${fileName}.eml`;
      link.click();
      setTimeout(() => URL.revokeObjectURL(url), 10_000);
    });
  const icon = "size-5";
  return (
    <div className="flex flex-wrap gap-2">
      <Button busy={busy} icon={<Mail aria-hidden className={icon} />} onClick={() => void openMail()}>
        {words.openMail}
      </Button>
      <Button busy={busy} icon={<Copy aria-hidden className={icon} />} onClick={() => void copy()}>
        {words.copy}
      </Button>
      <Button busy={busy} icon={<Download aria-hidden className={icon} />} onClick={() => void download()}>
        {words.download}
      </Button>
    </div>
  );
}
