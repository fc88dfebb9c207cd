import Link from "next/link";
import { Time } from "@askaround/ui/time";
import { routes } from "@/routes.ts";
import type { RouterOutputs } from "@/trpc/types.ts";
import { advisorWords } from "@/words/advisor.ts";
import { emailWords } from "@/words/emails.ts";

type Problem = RouterOutputs["emails"]["problems"][number];

const words = emailWords.advisor;

/** Students whom mail does not reach; nothing when it reaches all. */
export function Bounced({ problems, zone }: { problems: readonly Problem[]; zone: string }) {
  if (problems.length === 0) return null;
  return (
    <section aria-labelledby="bounced" className="mt-8 first:mt-0">
      <h2 id="bounced" className="mb-3 text-h3">
        {words.caption}
      </h2>
      <ul className="overflow-hidden rounded-card border bg-surface shadow-card">
        {problems.map(({ personId, name, address, cause, since }) => (
          <li
            key={personId}
            className="relative grid gap-x-6 gap-y-1 border-b p-4 last:border-b-0 hover:bg-sunken md:grid-cols-[minmax(0,15rem)_minmax(0,1fr)] md:px-5"
          >
            <div className="min-w-0">
              <Link
                href={routes.advisorStudent(personId)}
                prefetch={false}
                className="row-link font-serif text-lg font-semibold"
              >
                {name}
              </Link>
              <p className="text-sm break-all text-ink-2">{address}</p>
            </div>
            <p className="text-sm md:pt-1">
              {words.line(cause)}{" "}
              <span className="whitespace-nowrap text-ink-2">
                {advisorWords.since} <Time at={since} zone={zone} format="day" />
              </span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
