"use client";

import { bulkWords as words } from "@/words/bulk.ts";
import { toggle, useChosen } from "./chosen.ts";
import { isChosen } from "./chosen-address.ts";

/** Puts a student among the chosen. It lies above the row's link. */
export function ChooseBox({ studentId, name }: { studentId: string; name: string }) {
  const { chosen } = useChosen();
  return (
    <label className="relative z-10 -my-2 flex size-11 items-center justify-center md:-ml-2">
      <span className="sr-only">{words.choose(name)}</span>
      <input
        type="checkbox"
        data-choose
        className="size-5 accent-primary"
        checked={isChosen(chosen, studentId)}
        onChange={() => toggle(studentId)}
      />
    </label>
  );
}
