"use client";

import { Button } from "@askaround/ui/button";
import { Field } from "@askaround/ui/field";
import { TextArea } from "@askaround/ui/text-area";
import { type ReactNode, type SubmitEvent, useState } from "react";
import { readTextFile } from "@/tables/read-file.ts";
import { importWords as words } from "@/words/people-import.ts";
import type { Looked } from "./choices.ts";
import { useLook } from "./use-import.ts";

const MOST_BYTES = 10 * 1024 * 1024;

export type Draft = {
  readonly file: { readonly name: string; readonly text: string } | null;
  readonly pasted: string;
};
type FileFormProps = {
  draft: Draft;
  onChange: (draft: Draft) => void;
  onLooked: (looked: Looked) => void;
  sources: ReactNode;
};

/** Where the people come from: a file that is read on this device, or pasted text. */
export function FileForm({ draft, onChange, onLooked, sources }: FileFormProps) {
  const { look, busy } = useLook();
  const [why, setWhy] = useState<{ file?: string; text?: string }>({});
  async function choose(file: File | undefined) {
    if (!file) return onChange({ ...draft, file: null });
    const read = await readTextFile(file, MOST_BYTES);
    setWhy(read.ok ? {} : { file: words.problems[read.problem] });
    onChange({ ...draft, file: read.ok ? { name: file.name, text: read.text } : null });
  }
  async function submit(event: SubmitEvent) {
    event.preventDefault();
    const { file, pasted } = draft;
    const found = await look(file?.text ?? pasted, file === null);
    if (typeof found !== "string") return onLooked(found);
    setWhy(file === null ? { text: found } : { file: found });
    document.getElementById(file === null ? "import-text" : "import-file")?.focus();
  }
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-6">
      <Field id="import-file" label={words.file} hint={words.fileHint} optional error={why.file}>
        {(control) => (
          <input
            {...control}
            type="file"
            accept=".csv,.tsv,.txt,.vcf,.vcard,.json,text/csv,text/plain,text/vcard,text/x-vcard,application/json"
            onChange={(event) => void choose(event.currentTarget.files?.[0])}
            className="min-h-11 w-full text-sm file:mr-3 file:min-h-11 file:rounded-control file:border file:bg-surface file:px-4 file:font-semibold"
          />
        )}
      </Field>
      {draft.file ? (
        <div className="-mt-3 flex flex-wrap items-center gap-x-4">
          <p className="text-sm text-ink-2">{words.chosen(draft.file.name)}</p>
          <Button variant="quiet" size="sm" onClick={() => onChange({ ...draft, file: null })}>
            {words.pasteInstead}
          </Button>
        </div>
      ) : null}
      {draft.file ? null : (
        <TextArea
          id="import-text"
          label={words.text}
          hint={words.textHint}
          optional
          rows={4}
          className="max-h-80"
          spellCheck={false}
          value={draft.pasted}
          error={why.text}
          onChange={(event) => onChange({ ...draft, pasted: event.currentTarget.value })}
        />
      )}
      {sources}
      <Button type="submit" variant="primary" busy={busy} className="self-start">
        {words.look}
      </Button>
    </form>
  );
}
