import { useId, type ComponentProps, type ReactNode } from "react";
import { FieldError } from "./field-error.tsx";

export type CheckboxProps = Omit<ComponentProps<"input">, "type" | "children"> & {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
};

/** Yes or no, on its own. */
export function Checkbox({ label, hint, error, className, ...input }: CheckboxProps) {
  const made = useId();
  const id = input.id ?? input.name ?? made;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;
  return (
    <div className={className}>
      {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
      <div className="flex min-h-11 items-start gap-3 py-2.5">
        <input
          {...input}
          id={id}
          type="checkbox"
          aria-describedby={described}
          aria-invalid={error ? true : undefined}
          className="mt-0.5 size-5 shrink-0 accent-primary"
        />
        <div>
          <label htmlFor={id}>{label}</label>
          {hint ? (
            <p id={`${id}-hint`} className="text-sm text-ink-2">
              {hint}
            </p>
          ) : null}
        </div>
      </div>
    </div>
  );
}
