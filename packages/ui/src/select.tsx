import { useId, type ComponentProps } from "react";
import { ChevronDown } from "lucide-react";
import { classes } from "./classes.ts";
import { controlClass } from "./control-class.ts";
import { Field, type FieldProps } from "./field.tsx";

export type SelectOption = { value: string; label: string; group?: string };

export type SelectProps = Omit<ComponentProps<"select">, "children"> &
  Pick<FieldProps, "label" | "hint" | "error" | "optional" | "hideLabel"> & {
    options: readonly SelectOption[];
    /** A first choice with an empty value. */
    placeholder?: string;
  };

/** The browser's own list: the best one on a phone, and it works before any script has. */
export function Select(props: SelectProps) {
  const { label, hint, error, optional, hideLabel, options, placeholder, className, ...select } = props;
  const made = useId();
  const id = select.id ?? select.name ?? made;
  return (
    <Field {...{ label, hint, error, optional, hideLabel, id }}>
      {(control) => (
        <span className="relative block">
          <select
            {...select}
            {...control}
            className={classes(controlClass, "appearance-none truncate pr-10", className)}
          >
            {placeholder === undefined ? null : <option value="">{placeholder}</option>}
            <Options options={options} />
          </select>
          <ChevronDown
            aria-hidden
            className="pointer-events-none absolute top-1/2 right-3 size-5 -translate-y-1/2 text-ink-2"
          />
        </span>
      )}
    </Field>
  );
}

function Options({ options }: { options: readonly SelectOption[] }) {
  const groups = new Map<string | undefined, SelectOption[]>();
  for (const option of options) groups.set(option.group, [...(groups.get(option.group) ?? []), option]);
  return [...groups].map(([group, members]) => {
    const rows = members.map(({ value, label }) => (
      <option key={value} value={value}>
        {label}
      </option>
    ));
    return group === undefined ? (
      rows
    ) : (
      <optgroup key={group} label={group}>
        {rows}
      </optgroup>
    );
  });
}
