import { required, trpc } from "@/trpc/server.tsx";
import { eligibilityWords as words } from "@/words/eligibility.ts";

/** What the student’s cohorts ask of a meeting before it counts; nothing when they take every one. */
export async function CountsWhen() {
  const cohorts = await required(trpc.eligibility.rules.queryOptions());
  if (cohorts.length === 0) return null;
  return (
    <div className="mb-5 flex flex-col gap-3 rounded-control border border-line bg-sunken p-3 text-sm">
      {cohorts.map(({ cohortId, cohortName, leastMinutes, rules }) => (
        <div key={cohortId}>
          <p className="font-semibold">{words.before(cohortName)}</p>
          <ul className="list-disc pl-5 text-ink-2">
            {leastMinutes === null ? null : <li>{words.rule("least_length", leastMinutes)}</li>}
            {rules.map((rule) => (
              <li key={rule}>{words.rule(rule, null)}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
