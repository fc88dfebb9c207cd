"use client";

import { useState } from "react";
import type { FieldValues, UseFormReturn } from "react-hook-form";
import { showToast } from "@askaround/ui/toast";
import type { Reading } from "@/forms/read-with.ts";
import { useAct } from "@/forms/use-act.ts";
import { codeOf } from "@/trpc/client.tsx";
import { formWords } from "@/words/forms.ts";
import { describeDifferences, type Edited, sameEdit } from "./edit-differences.ts";

interface Edit<Values extends Edited, Command extends Edited> {
  readonly form: UseFormReturn<Values, unknown, Command>;
  /** The values of the row as this page last saw it; newer than the form's after another part of the page saved. */
  readonly latest: Values;
  /** The values of the row as it is stored now. */
  readonly fetchNow: () => Promise<Values>;
  readonly save: (command: Command) => Promise<unknown>;
  /** What each field is called when two versions of it are shown. */
  readonly labels: Readonly<Record<string, string>>;
  /** The command that stands for these values. */
  readonly read: (values: Values) => Promise<Reading<Command>>;
  /** `undo` puts everything back as it was, unless somebody changed it since. */
  readonly onSaved: (undo: { readonly label: string; readonly onAct: () => void }) => void;
  readonly refuse: (error: unknown) => void;
}

/**
 * Saves an edit against the revision that the form was opened with. When the row moved on but none of the form's own
 * fields did, the edit is simply made on the newer row; else both versions are shown and the person decides.
 */
export function useEdit<Values extends Edited, Command extends Edited>(edit: Edit<Values, Command>) {
  const { form } = edit;
  const { refresh, sayWhy } = useAct();
  const [conflict, setConflict] = useState<{ theirs: Values; mine: Command } | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);

  async function attempt(command: Command, before?: Values): Promise<void> {
    if (busy) return;
    setBusy(true);
    setFailure(null);
    setConflict(null);
    try {
      const saved = await saveOrSee(edit, command, before);
      if ("theirs" in saved) setConflict({ theirs: saved.theirs, mine: command });
      else edit.onSaved({ label: formWords.undo, onAct: () => void undo(saved.before) });
    } catch (error) {
      edit.refuse(error);
      setFailure(error);
    } finally {
      setBusy(false);
    }
  }

  async function undo(before: Values): Promise<void> {
    try {
      const reading = await edit.read(before);
      if (!reading.ok) throw new Error(Object.values(reading.fields).join(" "));
      await edit.save(reading.command);
      form.reset(await edit.fetchNow());
      showToast({ title: formWords.asBefore });
      refresh();
    } catch (error) {
      sayWhy(error);
    }
  }

  return {
    sending: { isPending: busy, isSuccess: false, error: failure },
    submit: (command: Command) => void attempt(command),
    conflict: conflict && {
      busy,
      differences: describeDifferences(form.getValues(), conflict.theirs, edit.labels),
      onKeepMine: () =>
        void attempt({ ...conflict.mine, revision: conflict.theirs.revision }, conflict.theirs),
      onTakeTheirs: () => {
        form.reset(conflict.theirs);
        setConflict(null);
      },
    },
  };
}

/** The other version when it differs in a field of this form; else what stood there before, to be put back over the edit. */
async function saveOrSee<Values extends Edited, Command extends Edited>(
  edit: Edit<Values, Command>,
  typed: Command,
  seen?: Values,
): Promise<{ readonly theirs: Values } | { readonly before: Values }> {
  const opened: FieldValues = edit.form.formState.defaultValues ?? {};
  const revision = sameEdit(opened, edit.latest)
    ? Math.max(typed.revision, edit.latest.revision)
    : typed.revision;
  try {
    await edit.save({ ...typed, revision });
  } catch (error) {
    if (codeOf(error) !== "CONFLICT") throw error;
    const theirs = await edit.fetchNow();
    if (theirs.revision === revision) throw error;
    if (!sameEdit(opened, theirs)) return { theirs };
    await edit.save({ ...typed, revision: theirs.revision });
  }
  const now = await edit.fetchNow();
  edit.form.reset(now);
  return { before: { ...(seen ?? (opened as Values)), revision: now.revision } };
}
