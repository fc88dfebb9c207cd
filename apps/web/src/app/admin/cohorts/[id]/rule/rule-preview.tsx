import { Card } from "@askaround/ui/card";
import type { RouterOutputs } from "@/trpc/types.ts";
import { cohortRuleWords as words } from "@/words/cohort-rules.ts";

export type Preview = RouterOutputs["cohorts"]["previewRule"];

const GROUPS = ["joining", "leaving", "stayIn", "stayOut"] as const;

/** Who joins, leaves and stays under the rule as it stands in the form. */
export function RulePreview({ preview, fallback }: { preview: Preview | null; fallback: string }) {
  const groups = preview === null ? [] : GROUPS.filter((group) => preview[group].count > 0);
  return (
    <Card title={words.preview} tone="sunken">
      <div role="status" className="flex flex-col gap-3">
        {preview === null ? <p className="text-ink-2">{fallback}</p> : null}
        {preview && preview.joining.count + preview.leaving.count === 0 ? <p>{words.nothing}</p> : null}
        {preview &&
          groups.map((group) => {
            const { count, names } = preview[group];
            return (
              <p key={group}>
                <span className="font-semibold">{words[group](count)}</span>
                <span className="block text-sm text-ink-2">
                  {[...names, ...(count > names.length ? [words.more(count - names.length)] : [])].join(", ")}
                </span>
              </p>
            );
          })}
        {preview ? <p className="text-ink-2">{words.members(preview.members)}</p> : null}
      </div>
    </Card>
  );
}
