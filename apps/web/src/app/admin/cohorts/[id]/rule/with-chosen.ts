import type { MembershipRule } from "@askaround/core/cohorts";
import { programKey } from "@askaround/core/people";
import type { RouterOutputs } from "@/trpc/types.ts";

type Programs = RouterOutputs["cohorts"]["programs"];

/** Programs that the rule names are spelt as there; one that nobody has any more can still be taken out of it. */
export function withChosen(programs: Programs, joins: MembershipRule | null): Programs {
  const chosen = new Map((joins?.programs ?? []).map((program) => [programKey(program), program]));
  const known = new Set(programs.map(({ program }) => programKey(program)));
  const gone = [...chosen].filter(([key]) => !known.has(key));
  return [
    ...programs.map((one) => ({ ...one, program: chosen.get(programKey(one.program)) ?? one.program })),
    ...gone.map(([, program]) => ({ program, students: 0 })),
  ];
}
