"use client";

import type { CohortId } from "@askaround/core/shared";
import { Button } from "@askaround/ui/button";
import { Field } from "@askaround/ui/field";
import { Select } from "@askaround/ui/select";
import { TextArea } from "@askaround/ui/text-area";
import { type SubmitEvent, useState } from "react";
import { rosterWords as words } from "@/words/roster.ts";
import { readTextFile } from "@/tables/read-file.ts";
import { type Looked, useLook } from "./use-roster.ts";

const MOST_BYTES = 1024 * 1024;

type Cohort = { readonly id: CohortId; readonly name: string };
type Draft = { readonly text: string; readonly cohortId: CohortId | null };
type RosterFormProps = {
  cohorts: readonly Cohort[];
  draft: Draft;
  onChange: (draft: Draft) => void;
  onLooked: (looked: Looked) => void;
};

/** Where the rows come from. A chosen file is put where it can be read and changed. */
export function RosterForm({ cohorts, draft, onChange, onLooked }: RosterFormProps) {
  const { look, progress, busy } = useLook(cohorts);
  const [why, setWhy] = useState<{ file?: string; text?: string }>({});
  async function choose(file: File | undefined) {
    if (!file) return;
    const read = await readTextFile(file, MOST_BYTES);
    setWhy(read.ok ? {} : { file: words.problems[read.problem] });
    if (read.ok) onChange({ ...draft, text: read.text });
  }
  async function submit(event: SubmitEvent) {
    event.preventDefault();
    const found = await look(draft.text, draft.cohortId);
    if (typeof found !== "string") return onLooked(found);
    setWhy({ text: found });
    document.getElementById("roster-text")?.focus();
  }
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="flex max-w-[36rem] flex-col gap-6">
      <Field id="roster-file" label={words.file} hint={words.fileHint} optional error={why.file}>
        {(control) => (
          <input
            {...control}
            type="file"
            accept=".csv,.tsv,.txt,text/csv,text/plain"
            onChange={(event) => void choose(event.currentTarget.files?.[0])}
            className="min-h-11 w-full text-sm file:mr-3 file:min-h-11 file:rounded-control file:border file:bg-surface file:px-4 file:font-semibold"
          />
        )}
      </Field>
      <TextArea
        id="roster-text"
        label={words.text}
        hint={words.textHint}
        rows={6}
        className="max-h-80 font-mono text-sm"
        spellCheck={false}
        value={draft.text}
        error={why.text}
        onChange={(event) => onChange({ ...draft, text: event.currentTarget.value })}
      />
      {cohorts.length > 0 ? (
        <Select
          id="roster-cohort"
          label={words.cohort}
          hint={words.cohortHint}
          optional
          placeholder={words.noCohort}
          value={draft.cohortId ?? ""}
          options={cohorts.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) => {
            const chosen = cohorts.find(({ id }) => id === event.currentTarget.value);
            onChange({ ...draft, cohortId: chosen?.id ?? null });
          }}
        />
      ) : null}
      <div className="flex items-center gap-4">
        <Button type="submit" variant="primary" busy={busy}>
          {words.look}
        </Button>
        <p role="status" className="text-sm text-ink-2">
          {progress}
        </p>
      </div>
    </form>
  );
}
