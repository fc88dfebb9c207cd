import { ChoiceSet, type ChoiceSetProps } from "./choice-set.tsx";

const SCALE = [1, 2, 3, 4, 5] as const;

export type RatingProps = Omit<ChoiceSetProps, "options"> & { lowLabel: string; highLabel: string };

/** One to five, with words at both ends. Plain numbers: nobody is being scored. */
export function Rating({ lowLabel, highLabel, ...props }: RatingProps) {
  const ends: Record<number, string> = { 1: lowLabel, 5: highLabel };
  const options = SCALE.map((step) => ({ value: String(step), label: String(step), hint: ends[step] }));
  return (
    <ChoiceSet
      {...props}
      options={options}
      layout={{
        listClassName: "grid max-w-96 grid-cols-5 gap-x-2",
        inputClassName: "peer absolute inset-0 size-full cursor-pointer opacity-0",
        choice: (choice, input, { id, hintId }) => (
          <div key={choice.value} className="flex flex-col gap-1">
            <div className="relative rounded-control has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus">
              {input}
              <label
                htmlFor={id}
                className="flex min-h-11 items-center justify-center rounded-control border border-line-strong bg-surface font-semibold tabular-nums peer-checked:border-2 peer-checked:border-primary peer-checked:bg-primary-soft peer-checked:text-primary peer-hover:bg-sunken peer-checked:peer-hover:bg-primary-soft forced-colors:peer-checked:outline-2"
              >
                {choice.label}
              </label>
            </div>
            {hintId ? (
              <p id={hintId} className="text-center text-min text-ink-2">
                {choice.hint}
              </p>
            ) : null}
          </div>
        ),
      }}
    />
  );
}
