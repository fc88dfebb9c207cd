import { Time } from "@askaround/ui/time";
import { formatDay, formatTime } from "@askaround/ui/format-time";
import { required, trpc } from "@/trpc/server.tsx";
import type { RouterOutputs } from "@/trpc/types.ts";
import { historyWords as words } from "@/words/history.ts";

type Edit = RouterOutputs["writeUps"]["history"][number];
type Change = Edit["changes"][number];

/** What a write-up said before it was changed: only its student reads this. */
export async function History({ meetingId, zone }: { meetingId: string; zone: string }) {
  const edits = await required(trpc.writeUps.history.queryOptions({ meetingId }));
  if (edits.length === 0) return null;
  return (
    <details className="mt-3 border-t border-line pt-1">
      <summary className="min-h-11 cursor-pointer content-center text-sm font-semibold text-primary">
        {words.summary(edits.length)}
      </summary>
      <ol className="flex flex-col gap-4 pt-1">
        {edits.map((edit) => (
          <li key={edit.editId}>
            <p className="text-sm text-ink-2">
              <Time at={edit.editedAt} zone={zone} />, {edit.editedBy}
            </p>
            <ul className="mt-1 flex flex-col gap-1.5">
              {edit.changes.map((change, index) => (
                <li key={`${change.what}-${index}`} className="whitespace-pre-line">
                  <span className="font-semibold">{words.what[change.what]}</span>: {sentence(change, zone)}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </details>
  );
}

function sentence({ what, from, to }: Change, zone: string): string {
  const [before, after] = [shown(what, from, zone), shown(what, to, zone)];
  if (before === "") return words.added(after);
  return after === "" ? words.removed(before) : words.changed(before, after);
}

/** A value as its field showed it; empty for nothing. */
function shown(what: Change["what"], value: Change["from"], zone: string): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? words.yes : "";
  if (typeof value === "number") return words.ofFive(value);
  if (typeof value === "string") return text(what, value, zone);
  if ("by" in value) {
    const due = value.dueOn === null ? "" : `, ${words.by} ${formatDay(value.dueOn)}`;
    return `${words.sides[value.by]} ${value.what}${due}`;
  }
  if (what === "takeawayLevels")
    return value.map((level) => words.levels[level as keyof typeof words.levels]).join("; ");
  return value.join("; ");
}

function text(what: Change["what"], value: string, zone: string): string {
  if (what === "actualStartAt" || what === "actualEndAt") return formatTime(value, zone);
  if (what === "direction") return words.directions[value as keyof typeof words.directions];
  return what === "noteLevel" ? words.levels[value as keyof typeof words.levels] : value;
}
