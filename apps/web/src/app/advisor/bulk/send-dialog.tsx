"use client";

import { useMutation } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { TextArea } from "@askaround/ui/text-area";
import { messageOf, useTRPC } from "@/trpc/client.tsx";
import type { RouterInputs } from "@/trpc/types.ts";
import { bulkWords as words } from "@/words/bulk.ts";
import { choose } from "./chosen.ts";
import { NOBODY } from "./chosen-address.ts";
import { BulkFrame } from "./frame.tsx";
import { useSend } from "./use-send.ts";

type Kind = RouterInputs["messages"]["send"]["kind"];
type Selection = RouterInputs["messages"]["preview"]["selection"];
type SendDialogProps = { kind: Kind; selection: Selection; onClose: () => void };

/** A nudge or a message to everyone chosen. */
export function SendDialog({ kind, selection, onClose }: SendDialogProps) {
  const [text, setText] = useState("");
  const [missing, setMissing] = useState(false);
  const { preview, error } = usePreview(kind, selection);
  const { sendAll, done } = useSend();
  async function send() {
    const said = text.trim();
    if (kind === "message" && said === "") {
      setMissing(true);
      return;
    }
    const studentIds = preview?.rows.flatMap(({ studentId, why }) => (why === null ? studentId : [])) ?? [];
    const skipped = await sendAll({ kind, text: said === "" ? null : said, studentIds });
    if (skipped === null) return;
    choose(NOBODY);
    onClose();
  }
  return (
    <BulkFrame
      title={words.title[kind](preview?.rows.length ?? null)}
      about={words.about[kind]}
      preview={preview}
      waiting={words.checking}
      problem={error}
      done={done}
      act={words.send}
      onAct={() => void send()}
      onClose={onClose}
    >
      <TextArea
        id="bulk-text"
        label={words.text[kind]}
        optional={kind === "nudge"}
        rows={kind === "nudge" ? 2 : 5}
        maxLength={kind === "nudge" ? 500 : 1000}
        value={text}
        {...(missing ? { error: words.textMissing } : {})}
        onChange={(event) => {
          setMissing(false);
          setText(event.currentTarget.value);
        }}
      />
    </BulkFrame>
  );
}

function usePreview(kind: Kind, selection: Selection) {
  const trpc = useTRPC();
  const { mutate, data, error } = useMutation(trpc.messages.preview.mutationOptions());
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    mutate({ kind, selection });
  }, [kind, selection, mutate]);
  const preview = data && {
    ...data,
    rows: data.rows.map(({ why, ...row }) => ({ ...row, why: why && words.whyNot[why] })),
  };
  return { preview: preview ?? null, error: error && messageOf(error) };
}
