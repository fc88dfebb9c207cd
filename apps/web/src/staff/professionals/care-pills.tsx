import { StatusPill } from "@askaround/ui/status-pill";
import { Time } from "@askaround/ui/time";
import type { RouterOutputs } from "@/trpc/types.ts";
import { professionalWords as words } from "@/words/professionals.ts";

type Care = RouterOutputs["professionals"]["get"]["care"];

/** Why to hold back now, each in a word; open when nothing speaks against an ask. */
export function CarePills({ care, zone, inTable = false }: { care: Care; zone: string; inTable?: boolean }) {
  if (care.states.length === 0) return <StatusPill tone="good">{words.open}</StatusPill>;
  return (
    <span className={`flex flex-wrap gap-1 ${inTable ? "justify-end md:justify-start" : ""}`}>
      {care.states.map((state) => (
        <StatusPill key={state} tone={state === "do_not_contact" ? "danger" : "warn"}>
          <span>
            {words.care[state]}
            {state === "resting" && care.restsUntil !== null ? (
              <>
                {" "}
                {words.restsUntil} <Time at={care.restsUntil} zone={zone} format="day" />
              </>
            ) : null}
          </span>
        </StatusPill>
      ))}
    </span>
  );
}
