import { shellWords } from "../words/shell.ts";

/** The mark: someone, the round they make, and the next person on it. */
export function Brand() {
  return (
    <span className="inline-flex items-center gap-2.5 font-serif text-h3 font-semibold text-ink">
      <svg aria-hidden viewBox="0 0 32 32" className="size-8 shrink-0">
        <rect width="32" height="32" rx="8" className="fill-primary" />
        <path
          d="M21.8 9.2A9 9 0 1 0 25 16"
          fill="none"
          strokeWidth="2.6"
          strokeLinecap="round"
          className="stroke-on-primary"
        />
        <circle cx="16" cy="16" r="3.2" className="fill-on-primary" />
        <circle cx="24.4" cy="10.6" r="2" className="fill-on-primary" />
      </svg>
      {shellWords.product}
    </span>
  );
}
