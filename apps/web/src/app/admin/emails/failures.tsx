import { Card } from "@askaround/ui/card";
import Link from "next/link";
import { routes } from "@/routes.ts";
import type { RouterOutputs } from "@/trpc/types.ts";
import { emailWords } from "@/words/emails.ts";

type Failure = RouterOutputs["emails"]["overview"]["failures"][number];

const words = emailWords.failures;

/** What did not arrive lately, by its reason, most frequent first. */
export function Failures({ failures }: { failures: readonly Failure[] }) {
  return (
    <Card title={words.title}>
      {failures.length === 0 ? (
        <p className="text-ink-2">{words.none}</p>
      ) : (
        <ul className="flex flex-col gap-3">
          {failures.map(({ state, reason, count }) => (
            <li key={`${state} ${reason ?? ""}`}>
              <Link
                href={routes.adminEmails({ state: state === "unknown" ? "unknown" : "not_arrived" })}
                prefetch={false}
                className="link"
              >
                {words.count(count)}: {emailWords.states[state].toLowerCase()}
              </Link>
              {reason ? <p className="text-sm text-ink-2">{emailWords.reason(reason)}</p> : null}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
