import { ChoiceSet, type ChoiceSetProps } from "./choice-set.tsx";

export type RadioGroupProps = ChoiceSetProps & { inline?: boolean | undefined };

/** One of a few, as a plain list. */
export function RadioGroup({ inline = false, ...props }: RadioGroupProps) {
  return (
    <ChoiceSet
      {...props}
      layout={{
        listClassName: inline ? "flex flex-wrap gap-x-6" : "flex flex-col",
        inputClassName: "mt-0.5 size-5 shrink-0 accent-primary",
        choice: (choice, input, { id, hintId }) => (
          <div key={choice.value} className="flex min-h-11 items-start gap-3 py-2.5">
            {input}
            <div>
              <label htmlFor={id}>{choice.label}</label>
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
