import { shellWords } from "../words/shell.ts";

/** First in every page: past the navigation with one key. */
export function SkipLink() {
  return (
    <a
      href="#main"
      className="sr-only z-50 rounded-control bg-primary px-4 py-3 font-semibold text-on-primary focus:not-sr-only focus:fixed focus:top-3 focus:left-3"
    >
      {shellWords.skip}
    </a>
  );
}
