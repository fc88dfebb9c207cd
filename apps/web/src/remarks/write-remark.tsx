"use client";

import type { FlagTopic, RemarkKind } from "@askaround/core/remarks";
import { Button } from "@askaround/ui/button";
import { Select } from "@askaround/ui/select";
import { showToast } from "@askaround/ui/toast";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { newRequestId } from "@/forms/request-id.ts";
import { useAct } from "@/forms/use-act.ts";
import { fieldErrorsOf, messageOf, useTRPC } from "@/trpc/client.tsx";
import { formWords } from "@/words/forms.ts";
import { remarkWords } from "@/words/remarks.ts";
import { RemarkField } from "./remark-field.tsx";
import { useTakingBack } from "./use-taking-back.ts";

const words = remarkWords.staff;
const KINDS = ["note", "flag", "kudos"] as const;
const TOPICS = (Object.keys(remarkWords.topics) as FlagTopic[]).map((value) => ({
  value,
  label: remarkWords.topics[value],
}));

/** A note, a flag or kudos on a student’s record; the form says who can read it. */
export function WriteRemark({ studentId, name }: { studentId: string; name: string }) {
  const [kind, setKind] = useState<RemarkKind | null>(null);
  if (kind !== null) {
    return <RemarkForm studentId={studentId} name={name} kind={kind} onClose={() => setKind(null)} />;
  }
  return (
    <>
      <p className="mb-3 text-sm text-ink-2">{words.readable(name)}</p>
      <div className="flex flex-wrap gap-2">
        {KINDS.map((each) => (
          <Button key={each} size="sm" onClick={() => setKind(each)}>
            {words.start[each]}
          </Button>
        ))}
      </div>
    </>
  );
}

interface RemarkFormProps {
  studentId: string;
  name: string;
  kind: RemarkKind;
  onClose: () => void;
}

function RemarkForm({ studentId, name, kind, onClose }: RemarkFormProps) {
  const [text, setText] = useState("");
  const [topic, setTopic] = useState("");
  const [remarkId] = useState(newRequestId);
  const write = useWriting(kind, onClose);
  const fields = write.error ? fieldErrorsOf(write.error) : {};
  const textError = fields["text"] ?? (write.error && !fields["topic"] ? messageOf(write.error) : undefined);
  return (
    <form
      noValidate
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (write.isPending) return;
        const about = TOPICS.find(({ value }) => value === topic)?.value ?? null;
        write.mutate({ remarkId, studentId, kind, topic: about, text });
      }}
    >
      <p className="text-sm">{words.readable(name)}</p>
      {kind === "flag" ? (
        <Select
          id="remark-topic"
          name="topic"
          label={words.topic}
          placeholder={words.choose}
          options={TOPICS}
          value={topic}
          onChange={(event) => setTopic(event.currentTarget.value)}
          {...(fields["topic"] ? { error: fields["topic"] } : {})}
        />
      ) : null}
      <RemarkField id="remark-text" kind={kind} text={text} error={textError} onText={setText} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" busy={write.isPending}>
          {words.save[kind]}
        </Button>
        <Button variant="quiet" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}

function useWriting(kind: RemarkKind, onDone: () => void) {
  const { refresh } = useAct();
  const { takeBack } = useTakingBack();
  return useMutation(
    useTRPC().remarks.write.mutationOptions({
      onSuccess: (_done, { remarkId }) => {
        const action = { label: formWords.undo, onAct: () => takeBack.mutate({ remarkId }) };
        showToast({ title: words.saved[kind], action });
        onDone();
        refresh();
      },
    }),
  );
}
