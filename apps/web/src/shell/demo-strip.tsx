import { FlaskConical } from "lucide-react";
import { routes } from "../routes.ts";
import { DEMO_PEOPLE, demoInbox } from "../server/auth/demo.ts";
import { demoWords } from "../words/demo.ts";
import type { Role } from "./role-nav.tsx";

const words = demoWords.strip;

/** Says on every page of the demo office that it is one, and switches the role with one press. */
export function DemoStrip({ role }: { role: Role }) {
  const inbox = demoInbox();
  return (
    <aside
      aria-label={words.label}
      className="-mt-2 mb-6 flex flex-wrap items-center gap-x-1 rounded-card border border-dashed border-line-strong px-2 text-sm md:gap-x-3 md:px-4 print:hidden"
    >
      <p className="flex min-h-11 items-center gap-2 px-1 font-semibold">
        <FlaskConical aria-hidden className="size-4 shrink-0 text-ink-2" />
        <span>
          {words.label}
          <span className="sr-only md:not-sr-only"> {words.about}</span>
        </span>
        <span className="sr-only">{words.now(demoWords.roles[role].name)}</span>
      </p>
      <form method="post" action={routes.api.demo()} className="flex">
        {DEMO_PEOPLE.filter((person) => person.role !== role).map((person) => (
          <button
            key={person.role}
            type="submit"
            name="role"
            value={person.role}
            className="min-h-11 cursor-pointer rounded-control px-2 font-semibold text-primary hover:bg-primary-soft md:px-3"
          >
            <span className="sr-only md:not-sr-only">{words.lookAs} </span>
            {demoWords.roles[person.role].name}
          </button>
        ))}
      </form>
      {inbox === null ? null : (
        <a href={inbox} className="ml-auto inline-flex min-h-11 items-center px-1 link">
          {words.inbox}
        </a>
      )}
    </aside>
  );
}
