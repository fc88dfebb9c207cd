import { useWatch } from "react-hook-form";
import { formWords } from "@/words/forms.ts";
import { InlineSelect } from "./inline-select.tsx";
import type { DebriefFormApi } from "./use-debrief.ts";

const LEVELS = Object.entries(formWords.noteLevels).map(([value, label]) => ({
  value,
  label: formWords.readBy(label),
}));

/** Who reads what is written here: said beside the field, and changed there. A takeaway follows the rest until it has its own. */
export function NoteLevel({ form, takeaway }: { form: DebriefFormApi; takeaway?: 0 | 1 | 2 }) {
  const name = takeaway === undefined ? "noteLevel" : (`takeawayLevels.${takeaway}` as const);
  const rest = useWatch({ control: form.control, name: "noteLevel" });
  return <InlineSelect form={form} name={name} label={formWords.noteLevel} options={LEVELS} empty={rest} />;
}
