import { useId, type ComponentProps, type ReactNode } from "react";
import { classes } from "./classes.ts";
import { FieldError } from "./field-error.tsx";

export type Choice = { value: string; label: ReactNode; hint?: ReactNode; icon?: ReactNode };

export type ChoiceSetProps = Omit<
  ComponentProps<"input">,
  "type" | "value" | "defaultValue" | "checked" | "defaultChecked" | "children" | "name"
> & {
  legend: ReactNode;
  hideLegend?: boolean | undefined;
  hint?: ReactNode;
  error?: string | undefined;
  optional?: boolean | undefined;
  name: string;
  options: readonly Choice[];
  value?: string | null | undefined;
  defaultValue?: string | null | undefined;
};

type ChoiceSetLayout = {
  listClassName: string;
  choice: (choice: Choice, input: ReactNode, ids: { id: string; hintId: string | undefined }) => ReactNode;
  inputClassName: string;
};

/** A fieldset of radio inputs; what they look like is the caller's. The first has the set's id, for error summaries. */
export function ChoiceSet({ layout, ...props }: ChoiceSetProps & { layout: ChoiceSetLayout }) {
  const { legend, hideLegend, hint, error, optional, options, value, defaultValue, className, ...input } =
    props;
  const made = useId();
  const base = input.id ?? input.name ?? made;
  const described = [hint && `${base}-hint`, error && `${base}-error`].filter(Boolean).join(" ") || undefined;
  return (
    <fieldset aria-describedby={described} className={classes("flex min-w-0 flex-col", className)}>
      <legend className={hideLegend ? "sr-only" : "mb-1.5 font-semibold"}>
        {legend}
        {optional ? <span className="font-normal text-ink-3"> (optional)</span> : null}
      </legend>
      {hint ? (
        <p id={`${base}-hint`} className="mb-1.5 text-sm text-ink-2">
          {hint}
        </p>
      ) : null}
      {error ? (
        <div className="mb-1.5">
          <FieldError id={`${base}-error`}>{error}</FieldError>
        </div>
      ) : null}
      <div className={layout.listClassName}>
        {options.map((choice, index) => {
          const id = index === 0 ? base : `${base}-${choice.value}`;
          const hintId = choice.hint ? `${id}-about` : undefined;
          const state = {
            ...(value === undefined ? {} : { checked: value === choice.value }),
            ...(defaultValue === undefined ? {} : { defaultChecked: defaultValue === choice.value }),
          };
          return layout.choice(
            choice,
            <input
              {...input}
              {...state}
              id={id}
              type="radio"
              value={choice.value}
              aria-describedby={hintId}
              className={layout.inputClassName}
            />,
            { id, hintId },
          );
        })}
      </div>
    </fieldset>
  );
}
