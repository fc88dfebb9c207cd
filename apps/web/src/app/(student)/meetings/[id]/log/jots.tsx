"use client";

import { useWatch } from "react-hook-form";
import { debriefMoreWords as words } from "@/words/debrief-more.ts";
import type { DebriefFormApi } from "./use-debrief.ts";

type Props = { form: DebriefFormApi; jots: readonly string[] };

/** What was noted while they talked: one press takes a line over. */
export function Jots({ form, jots }: Props) {
  const learned = useWatch({ control: form.control, name: "learned" });
  const left = jots.filter((jot) => !learned.includes(jot));
  if (left.length === 0) return null;
  const take = (jot: string) => {
    const joined = learned.trim() === "" ? jot : `${learned.trimEnd()}\n${jot}`;
    form.setValue("learned", joined, { shouldDirty: true });
    form.setFocus("learned");
  };
  return (
    <div>
      <p id="jots" className="text-sm font-semibold">
        {words.jots}
      </p>
      <ul aria-labelledby="jots" className="mt-1.5 flex flex-col gap-1.5">
        {left.map((jot, index) => (
          <li key={`${index} ${jot}`}>
            <button
              type="button"
              onClick={() => take(jot)}
              className="min-h-11 w-full cursor-pointer rounded-control border border-line bg-surface px-3 py-2 text-left whitespace-pre-line hover:bg-sunken"
            >
              <span className="sr-only">{words.takeJot}</span> {jot}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
