import Link from "next/link";

export type ListChoice = { href: string; label: string; current: boolean; count?: number };

/** Narrows a list through its address: a choice can be kept, sent and gone back from. */
export function ListChoices({ label, choices }: { label: string; choices: readonly ListChoice[] }) {
  return (
    <nav aria-label={label} className="mb-6 print:hidden">
      <ul className="flex flex-wrap gap-2">
        {choices.map((choice) => (
          <li key={choice.href}>
            <Link
              href={choice.href}
              prefetch={false}
              aria-current={choice.current ? "true" : undefined}
              className={`flex min-h-11 items-center gap-2 rounded-pill border px-4 text-sm font-semibold ${
                choice.current
                  ? "border-primary bg-primary-soft text-primary"
                  : "border-line-strong bg-surface text-ink hover:bg-sunken"
              }`}
            >
              {choice.label}
              {choice.count === undefined ? null : (
                <>
                  {" "}
                  <span className="font-normal tabular-nums">{choice.count}</span>
                </>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
