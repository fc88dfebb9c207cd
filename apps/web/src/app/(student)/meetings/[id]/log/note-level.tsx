import { ChevronDown } from "lucide-react";
import { useWatch } from "react-hook-form";
import { formWords } from "@/words/forms.ts";
import type { DebriefFormApi } from "./use-debrief.ts";

const LEVELS = Object.entries(formWords.noteLevels);

/** Who reads what is written here: said beside the field, and changed there. */
export function NoteLevel({ form }: { form: DebriefFormApi }) {
  const level = useWatch({ control: form.control, name: "noteLevel" });
  return (
    <div className="relative self-start text-sm text-ink-2">
      <label htmlFor="noteLevel" className="sr-only">
        {formWords.noteLevel}
      </label>
      <select
        id="noteLevel"
        className="field-sizing-content min-h-11 max-w-full cursor-pointer appearance-none rounded-control bg-transparent pr-7 text-primary underline underline-offset-2 md:min-h-9"
        {...form.register("noteLevel")}
        value={level}
      >
        {LEVELS.map(([value, label]) => (
          <option key={value} value={value}>
            {formWords.readBy(label)}
          </option>
        ))}
      </select>
      <ChevronDown
        aria-hidden
        className="pointer-events-none absolute top-1/2 right-1 size-4 -translate-y-1/2 text-primary"
      />
    </div>
  );
}
