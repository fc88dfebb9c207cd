"use client";

import { useMutation } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { Banner } from "@askaround/ui/banner";
import { Button } from "@askaround/ui/button";
import { Dialog } from "@askaround/ui/dialog";
import { TextArea } from "@askaround/ui/text-area";
import { messageOf, useTRPC } from "@/trpc/client.tsx";
import type { RouterInputs, RouterOutputs } from "@/trpc/types.ts";
import { bulkWords as words } from "@/words/bulk.ts";
import { choose } from "./chosen.ts";
import { useSend } from "./use-send.ts";

type Kind = RouterInputs["messages"]["send"]["kind"];
type Previewed = RouterOutputs["messages"]["preview"];
type SendDialogProps = { kind: Kind; studentIds: readonly string[]; onClose: () => void };

/** Says who will get it and who will not, with why, before anything is sent; then how far it is. */
export function SendDialog({ kind, studentIds, onClose }: SendDialogProps) {
  const [text, setText] = useState("");
  const [missing, setMissing] = useState(false);
  const preview = usePreview(kind, studentIds);
  const { sendAll, done } = useSend();
  const gets = preview.data?.filter(({ why }) => why === null) ?? [];
  async function send() {
    const said = text.trim();
    if (kind === "message" && said === "") {
      setMissing(true);
      return;
    }
    const parcel = { kind, text: said === "" ? null : said };
    const skipped = await sendAll({ ...parcel, studentIds: gets.map(({ studentId }) => studentId) });
    if (skipped === null) return;
    choose([]);
    onClose();
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={words.title[kind](studentIds.length)}
      description={words.about[kind]}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            {words.cancel}
          </Button>
          {gets.length > 0 ? (
            <Button variant="primary" busy={done !== null} onClick={() => void send()}>
              {words.send(gets.length)}
            </Button>
          ) : null}
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <TextArea
          id="bulk-text"
          label={words.text[kind]}
          optional={kind === "nudge"}
          rows={kind === "nudge" ? 2 : 5}
          maxLength={kind === "nudge" ? 500 : 1000}
          value={text}
          {...(missing ? { error: "Write what you want to say." } : {})}
          onChange={(event) => {
            setMissing(false);
            setText(event.currentTarget.value);
          }}
        />
        {preview.error ? <Banner tone="danger">{messageOf(preview.error)}</Banner> : null}
        <div role="status">
          {done !== null ? (
            <p>{words.sending(done, gets.length)}</p>
          ) : preview.data ? (
            <Preview rows={preview.data} />
          ) : preview.isPending ? (
            <p className="text-ink-2">{words.checking}</p>
          ) : null}
        </div>
      </div>
    </Dialog>
  );
}

function usePreview(kind: Kind, studentIds: readonly string[]) {
  const trpc = useTRPC();
  const preview = useMutation(trpc.messages.preview.mutationOptions());
  const { mutate } = preview;
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    mutate({ kind, studentIds: [...studentIds] });
  }, [kind, studentIds, mutate]);
  return preview;
}

function Preview({ rows }: { rows: Previewed }) {
  const not = rows.flatMap(({ studentId, name, why }) => (why === null ? [] : { studentId, name, why }));
  const gets = rows.length - not.length;
  return (
    <>
      <p className="font-semibold">{gets === 0 ? words.nobody : words.gets(gets)}</p>
      {not.length > 0 ? (
        <details className="mt-2" open={not.length <= 8}>
          <summary className="min-h-9 cursor-pointer py-1.5">{words.doNot(not.length)}</summary>
          <ul className="max-h-48 list-disc overflow-y-auto pl-5 text-sm">
            {not.map(({ studentId, name, why }) => (
              <li key={studentId}>
                {name}: <span className="text-ink-2">{words.whyNot[why]}</span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}
