import { ChevronDown } from "lucide-react";
import { useWatch } from "react-hook-form";
import type { DebriefFormApi } from "./use-debrief.ts";

type Name = "noteLevel" | "remindAt" | `takeawayLevels.${0 | 1 | 2}`;
type Props = {
  form: DebriefFormApi;
  name: Name;
  label: string;
  options: readonly { value: string; label: string }[];
  /** What an empty value stands for. */
  empty?: string;
};

/** A choice that is made already, said as a few words that can be pressed. */
export function InlineSelect({ form, name, label, options, empty = "" }: Props) {
  const value = useWatch({ control: form.control, name });
  return (
    <div className="relative self-start text-sm text-ink-2">
      <label htmlFor={name} className="sr-only">
        {label}
      </label>
      <select
        id={name}
        className="field-sizing-content min-h-11 max-w-full cursor-pointer appearance-none rounded-control bg-transparent pr-7 text-primary underline underline-offset-2 md:min-h-9"
        name={name}
        value={value === "" ? empty : value}
        onChange={({ target }) => form.setValue(name, target.value, { shouldDirty: true })}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
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
