import { ChoiceSet, type ChoiceSetProps } from "./choice-set.tsx";

const COLUMNS = {
  1: "grid-cols-1",
  2: "grid-cols-1 min-[26rem]:grid-cols-2",
  3: "grid-cols-1 sm:grid-cols-3",
  4: "grid-cols-2 sm:grid-cols-4",
} as const;

export type RadioCardsProps = ChoiceSetProps & { columns?: keyof typeof COLUMNS };

/** One of a few, as pressable cards: for the questions a thumb answers. */
export function RadioCards({ columns = 1, ...props }: RadioCardsProps) {
  return (
    <ChoiceSet
      {...props}
      layout={{
        listClassName: `grid gap-2 ${COLUMNS[columns]}`,
        inputClassName: "relative z-10 mt-0.5 size-5 shrink-0 accent-primary focus-visible:outline-none",
        choice: (choice, input, { id, hintId }) => (
          <div
            key={choice.value}
            className="relative flex min-h-12 items-start gap-3 rounded-control border border-line-strong bg-surface p-3 transition-colors duration-150 has-checked:border-primary has-checked:bg-primary-soft has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus hover:bg-sunken has-checked:hover:bg-primary-soft"
          >
            {input}
            <div className="min-w-0">
              <label htmlFor={id} className="font-semibold after:absolute after:inset-0 after:content-['']">
                {choice.icon ? <span className="mr-1.5 inline-flex align-[-3px]">{choice.icon}</span> : null}
                {choice.label}
              </label>
              {hintId ? (
                <p id={hintId} className="text-sm text-ink-2">
                  {choice.hint}
                </p>
              ) : null}
            </div>
          </div>
        ),
      }}
    />
  );
}
