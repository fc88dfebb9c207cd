import { formatTime } from "@askaround/ui/format-time";
import { useWatch } from "react-hook-form";
import { debriefWords as words } from "@/words/debrief.ts";
import type { DebriefFormApi } from "./use-debrief.ts";
import { InlineSelect } from "./inline-select.tsx";

export interface RemindMeProps {
  readonly form: DebriefFormApi;
  readonly zone: string;
  /** The end for which `planned` was reckoned, as the form shows it. */
  readonly end: { readonly date: string; readonly time: string };
  readonly planned: string | null;
  readonly others: readonly string[];
  /** The day on which the form was opened. */
  readonly today: string;
}

/** When the first reminder of the thank-you note comes: set, and changed with one choice. */
export function RemindMe({ form, zone, end, planned, others, today }: RemindMeProps) {
  const [date, time] = useWatch({ control: form.control, name: ["actualEndOn", "actualEnd"] });
  if (planned === null && others.length === 0) return null;
  const say = (at: string) => {
    const day = formatTime(at, zone, "date");
    return day === today
      ? words.remindAt(formatTime(at, zone, "time"))
      : words.remindOn(formatTime(at, zone));
  };
  // With another end the planned time is another one too.
  const moved = date !== end.date || time !== end.time;
  const options = [
    { value: "", label: planned === null ? words.remindNot : moved ? words.remindPlanned : say(planned) },
    ...others.map((at) => ({ value: at, label: say(at) })),
  ];
  return <InlineSelect form={form} name="remindAt" label={words.remind} options={options} />;
}
