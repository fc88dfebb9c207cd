"use client";

import { useState } from "react";
import { Button } from "@askaround/ui/button";
import { TextInput } from "@askaround/ui/text-input";
import { newRequestId } from "@/forms/request-id.ts";
import { focusTitle } from "@/shell/focus-title.ts";
import { fieldErrorsOf, messageOf } from "@/trpc/client.tsx";
import { viewWords as words } from "@/words/views.ts";
import { useViews } from "./use-views.ts";
import type { SavedView } from "./view-address.ts";

export type EditViewProps = {
  /** The view that is open; null when the list is not saved. */
  view: SavedView | null;
  cohortId: string | null;
  query: string;
};

/** Saves the list as it is now, or changes the view that is open. */
export function EditView({ view, cohortId, query }: EditViewProps) {
  const { save, remove, error, busy } = useViews();
  // Made when the form opens, so that sending it twice saves one view.
  const [naming, setNaming] = useState<string | null>(null);
  const close = () => {
    setNaming(null);
    focusTitle();
  };
  if (naming !== null) {
    const keep = (name: string) =>
      save(
        { id: naming, name, cohortId, query, first: view?.first ?? false },
        view ? words.renamed(name) : words.saved(name),
      );
    return (
      <NameForm
        name={view?.name ?? ""}
        error={error ? (fieldErrorsOf(error)["name"] ?? messageOf(error)) : undefined}
        busy={busy}
        onSave={(name) => void keep(name).then((done) => (done ? close() : null))}
        onCancel={close}
      />
    );
  }
  if (view === null) {
    return (
      <Button size="sm" variant="quiet" onClick={() => setNaming(newRequestId())}>
        {words.save}
      </Button>
    );
  }
  const first = !view.first;
  return (
    <div className="flex flex-wrap gap-1 sm:ml-auto">
      <Button size="sm" variant="quiet" onClick={() => setNaming(view.id)}>
        {words.rename}
      </Button>
      <Button
        size="sm"
        variant="quiet"
        busy={busy}
        onClick={() => void save({ ...view, first }, first ? words.firstNow(view.name) : words.firstNoMore)}
      >
        {first ? words.makeFirst : words.notFirst}
      </Button>
      <Button size="sm" variant="quiet" busy={busy} onClick={() => void remove(view).then(focusTitle)}>
        {words.remove}
      </Button>
    </div>
  );
}

interface NameFormProps {
  readonly name: string;
  readonly error: string | undefined;
  readonly busy: boolean;
  readonly onSave: (name: string) => void;
  readonly onCancel: () => void;
}

function NameForm({ name, error, busy, onSave, onCancel }: NameFormProps) {
  const [typed, setTyped] = useState(name);
  return (
    <form
      noValidate
      className="mt-2 flex w-full flex-wrap items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(typed);
      }}
      onKeyDown={(event) => (event.key === "Escape" ? onCancel() : null)}
    >
      <div className="w-full sm:w-80">
        <TextInput
          id="view-name"
          label={words.name}
          hint={words.nameHint}
          maxLength={60}
          autoFocus
          value={typed}
          error={error}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      <Button type="submit" variant="primary" busy={busy}>
        {words.keep}
      </Button>
      <Button type="button" variant="quiet" onClick={onCancel}>
        {words.cancel}
      </Button>
    </form>
  );
}
