"use client";

import { useState } from "react";
import type { FieldValues, UseFormReturn } from "react-hook-form";
import type { Difference } from "@/app/(student)/_parts/conflict.tsx";
import { codeOf } from "@/trpc/client.tsx";

export type Edited = FieldValues & { revision: number };
export type FieldLabels<Values> = { readonly [Field in Exclude<keyof Values, "revision">]?: string };

interface Edit<Values extends Edited, Command extends Edited> {
  readonly form: UseFormReturn<Values, unknown, Command>;
  /** The values of the row as this page last saw it; newer than the form's after another part of the page saved. */
  readonly latest: Values;
  /** The values of the row as it is stored now. */
  readonly fetchNow: () => Promise<Values>;
  readonly save: (command: Command) => Promise<unknown>;
  readonly labels: FieldLabels<Values>;
  readonly show?: (field: string, value: unknown) => string;
  readonly onSaved: () => void;
  readonly refuse: (error: unknown) => void;
}

/**
 * Saves an edit against the revision that the form was opened with. When the row moved on but none of the form's own
 * fields did, the edit is simply made on the newer row; else both versions are shown and the person decides.
 */
export function useEdit<Values extends Edited, Command extends Edited>(edit: Edit<Values, Command>) {
  const [conflict, setConflict] = useState<{ theirs: Values; mine: Command } | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);

  async function attempt(command: Command): Promise<void> {
    if (busy) return;
    setBusy(true);
    setFailure(null);
    setConflict(null);
    try {
      await save(command);
    } catch (error) {
      edit.refuse(error);
      setFailure(error);
    } finally {
      setBusy(false);
    }
  }

  const untouched = (row: Values) => differing(edit.form.formState.defaultValues ?? {}, row).length === 0;

  async function save(typed: Command): Promise<void> {
    const command = untouched(edit.latest) ? { ...typed, revision: edit.latest.revision } : typed;
    try {
      await edit.save(command);
    } catch (error) {
      if (codeOf(error) !== "CONFLICT") throw error;
      const theirs = await edit.fetchNow();
      if (theirs.revision === command.revision) throw error;
      if (!untouched(theirs)) {
        setConflict({ theirs, mine: command });
        return;
      }
      await edit.save({ ...command, revision: theirs.revision });
    }
    edit.form.reset(await edit.fetchNow());
    edit.onSaved();
  }

  return {
    sending: { isPending: busy, isSuccess: false, error: failure },
    submit: (command: Command) => void attempt(command),
    conflict: conflict && {
      busy,
      differences: differing(edit.form.getValues(), conflict.theirs).map((field) =>
        describe(field, conflict.theirs),
      ),
      onKeepMine: () => void attempt({ ...conflict.mine, revision: conflict.theirs.revision }),
      onTakeTheirs: () => {
        edit.form.reset(conflict.theirs);
        setConflict(null);
      },
    },
  };

  function describe(field: string, theirs: Values): Difference {
    const show = edit.show ?? ((_: string, value: unknown) => String(value ?? ""));
    const label = (edit.labels as Readonly<Record<string, string | undefined>>)[field] ?? field;
    return {
      label,
      mine: show(field, (edit.form.getValues() as FieldValues)[field]),
      theirs: show(field, theirs[field]),
    };
  }
}

function differing(mine: Readonly<FieldValues>, theirs: Edited): string[] {
  return Object.keys(theirs).filter(
    (field) => field !== "revision" && comparable(mine[field]) !== comparable(theirs[field]),
  );
}

/** Order does not matter in a list of roles, and numbers are typed as text. */
function comparable(value: unknown): string {
  return Array.isArray(value) ? JSON.stringify(value.map(String).toSorted()) : String(value ?? "");
}
