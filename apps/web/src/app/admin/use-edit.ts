"use client";

import { useState } from "react";
import type { FieldValues, UseFormReturn } from "react-hook-form";
import { codeOf } from "@/trpc/client.tsx";
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
  readonly onSaved: () => void;
  readonly refuse: (error: unknown) => void;
}

/**
 * Saves an edit against the revision that the form was opened with. When the row moved on but none of the form's own
 * fields did, the edit is simply made on the newer row; else both versions are shown and the person decides.
 */
export function useEdit<Values extends Edited, Command extends Edited>(edit: Edit<Values, Command>) {
  const { form } = edit;
  const [conflict, setConflict] = useState<{ theirs: Values; mine: Command } | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);

  async function attempt(command: Command): Promise<void> {
    if (busy) return;
    setBusy(true);
    setFailure(null);
    setConflict(null);
    try {
      const theirs = await saveOrSee(edit, command);
      if (theirs) setConflict({ theirs, mine: command });
    } catch (error) {
      edit.refuse(error);
      setFailure(error);
    } finally {
      setBusy(false);
    }
  }

  return {
    sending: { isPending: busy, isSuccess: false, error: failure },
    submit: (command: Command) => void attempt(command),
    conflict: conflict && {
      busy,
      differences: describeDifferences(form.getValues(), conflict.theirs, edit.labels),
      onKeepMine: () => void attempt({ ...conflict.mine, revision: conflict.theirs.revision }),
      onTakeTheirs: () => {
        form.reset(conflict.theirs);
        setConflict(null);
      },
    },
  };
}

/** The other version when it differs in a field of this form; null when the edit was saved. */
async function saveOrSee<Values extends Edited, Command extends Edited>(
  edit: Edit<Values, Command>,
  typed: Command,
): Promise<Values | null> {
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
    if (!sameEdit(opened, theirs)) return theirs;
    await edit.save({ ...typed, revision: theirs.revision });
  }
  edit.form.reset(await edit.fetchNow());
  edit.onSaved();
  return null;
}
