"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import { Checkbox } from "@askaround/ui/checkbox";
import { TextInput } from "@askaround/ui/text-input";
import { useTRPC } from "@/trpc/client.tsx";
import { deskWords } from "@/words/prep-desk.ts";

const words = deskWords.assign;

export type Choice = { id: string; name: string };
type ChooseStudentsProps = { chosen: readonly Choice[]; onChange: (chosen: readonly Choice[]) => void };

/** Those already chosen stay in sight whatever is searched for. */
export function ChooseStudents({ chosen, onChange }: ChooseStudentsProps) {
  const trpc = useTRPC();
  const [typed, setTyped] = useState("");
  const search = useDeferredValue(typed.trim());
  const found = useQuery(
    trpc.students.progress.queryOptions(
      { search: search || null, sort: "name" },
      { placeholderData: keepPreviousData },
    ),
  );
  const ids = new Set(chosen.map(({ id }) => id));
  const rows = (found.data?.rows ?? []).map(({ studentId: id, studentName: name }) => ({ id, name }));
  const others = [...new Map(rows.map((row) => [row.id, row])).values()].filter(({ id }) => !ids.has(id));
  const toggle = (row: Choice) =>
    onChange(ids.has(row.id) ? chosen.filter(({ id }) => id !== row.id) : [...chosen, row]);
  return (
    <div className="mt-4">
      <TextInput
        type="search"
        name="search"
        label={words.find}
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") event.preventDefault();
        }}
      />
      <ul className="mt-3 max-h-72 overflow-y-auto rounded-control border px-3" aria-label={words.chosen}>
        {[...chosen, ...others].map((row) => (
          <li key={row.id}>
            <Checkbox
              label={row.name}
              id={`choose-${row.id}`}
              checked={ids.has(row.id)}
              onChange={() => toggle(row)}
            />
          </li>
        ))}
        {found.data && rows.length === 0 && chosen.length === 0 ? (
          <li className="py-3 text-ink-2">{words.nobody}</li>
        ) : null}
      </ul>
    </div>
  );
}
