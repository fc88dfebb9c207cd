import Link from "next/link";
import { Time } from "@askaround/ui/time";
import { routes } from "@/routes.ts";
import type { RouterOutputs } from "@/trpc/types.ts";
import { helpWords } from "@/words/help.ts";
import { AnswerHelp } from "./answer-help.tsx";

type Request = RouterOutputs["help"]["waiting"][number];

const words = helpWords.staff;

/** Students who asked for help, the oldest first, each with a place for the answer; nothing when nobody asked. */
export function AskedForHelp({ requests, zone }: { requests: readonly Request[]; zone: string }) {
  if (requests.length === 0) return null;
  return (
    <section aria-labelledby="help" className="mt-8 first:mt-0">
      <h2 id="help" className="mb-3 text-h3">
        {words.caption}
      </h2>
      <ul className="overflow-hidden rounded-card border bg-surface shadow-card">
        {requests.map(({ requestId, studentId, studentName, text, since }) => (
          <li
            key={requestId}
            className="grid gap-x-6 gap-y-2 border-b p-4 last:border-b-0 md:grid-cols-[minmax(0,15rem)_minmax(0,1fr)] md:px-5"
          >
            <div className="min-w-0">
              <Link
                href={routes.advisorStudent(studentId)}
                prefetch={false}
                className="font-serif text-lg font-semibold hover:underline"
              >
                {studentName}
              </Link>
              <p className="text-sm text-ink-2">
                {words.since} <Time at={since} zone={zone} format="day" />
              </p>
            </div>
            <div className="min-w-0 md:pt-1">
              <p className="mb-2 break-words">“{text}”</p>
              <AnswerHelp requestId={requestId} name={studentName} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
