import { useId, type ComponentProps } from "react";
import { classes } from "./classes.ts";
import { controlClass } from "./control-class.ts";
import { Field, type FieldProps } from "./field.tsx";

export type TextInputProps = Omit<ComponentProps<"input">, "children"> &
  Pick<FieldProps, "label" | "hint" | "error" | "optional" | "hideLabel"> & { width?: "full" | "short" };

/** One line of text. Its id is its name, so that an error summary can point at it. */
export function TextInput({
  label,
  hint,
  error,
  optional,
  hideLabel,
  width = "full",
  className,
  ...input
}: TextInputProps) {
  const made = useId();
  const id = input.id ?? input.name ?? made;
  return (
    <Field {...{ label, hint, error, optional, hideLabel, id }}>
      {(control) => (
        <input
          type="text"
          {...input}
          {...control}
          className={classes(controlClass, width === "short" && "max-w-48", className)}
        />
      )}
    </Field>
  );
}
