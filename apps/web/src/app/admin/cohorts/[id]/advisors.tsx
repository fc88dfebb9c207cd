import Link from "next/link";
import { routes } from "@/routes.ts";
import type { RouterOutputs } from "@/trpc/types.ts";
import { adminWords } from "@/words/admin.ts";
import { LeaveButton } from "./leave-button.tsx";

const words = adminWords.cohort;

type AdvisorsProps = { cohortId: string; advisors: RouterOutputs["cohorts"]["advisors"]; fixed: boolean };

/** Who looks after the cohort. */
export function Advisors({ cohortId, advisors, fixed }: AdvisorsProps) {
  if (advisors.length === 0) return <p className="text-ink-2">{words.noAdvisors}</p>;
  return (
    <ul>
      {advisors.map(({ id, name, disabledAt }) => (
        <li key={id} className="flex items-center justify-between gap-3 border-t py-1.5 first:border-t-0">
          <span className="min-w-0">
            <Link href={routes.adminPerson(id)} prefetch={false} className="font-serif hover:underline">
              {name}
            </Link>
            {disabledAt ? <span className="text-sm text-ink-2"> ({words.disabled})</span> : null}
          </span>
          {fixed ? null : (
            <LeaveButton
              cohortId={cohortId}
              role="advisor"
              member={{ id, name }}
              label={words.removeAdvisor}
              name={words.removeAdvisorName(name)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
