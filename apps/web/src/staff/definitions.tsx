export type DefinitionsProps = {
  title: string;
  terms: readonly { term: string; detail: string }[];
  note?: string;
};

/** What each figure above means, said under the figures. */
export function Definitions({ title, terms, note }: DefinitionsProps) {
  return (
    <section aria-labelledby="definitions" className="mt-6 max-w-[76ch] text-sm text-ink-2">
      <h2 id="definitions" className="mb-1 text-sm font-semibold text-ink-2">
        {title}
      </h2>
      <dl className="flex flex-col gap-1">
        {terms.map(({ term, detail }) => (
          <div key={term}>
            <dt className="inline font-semibold">{term}:</dt> <dd className="inline">{detail}</dd>
          </div>
        ))}
      </dl>
      {note ? <p className="mt-1">{note}</p> : null}
    </section>
  );
}
