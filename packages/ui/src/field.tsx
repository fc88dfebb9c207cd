import { useId, type ReactNode } from "react";
import { classes } from "./classes.ts";
import { FieldError } from "./field-error.tsx";

/** What every control inside a field takes over. */
export type ControlProps = {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
};

export type FieldProps = {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  /** Says "optional" beside the label: what is not marked is needed. */
  optional?: boolean | undefined;
  hideLabel?: boolean | undefined;
  id?: string | undefined;
  /** Shown under the control, such as a word count; `noteId` joins its description. */
  note?: ReactNode;
  noteId?: string | undefined;
  className?: string | undefined;
  children: (control: ControlProps) => ReactNode;
};

/** Label, then hint, then error, then the control: all tied to it for assistive technology. */
export function Field(props: FieldProps) {
  const { label, hint, error, optional, hideLabel, note, noteId, className, children } = props;
  const made = useId();
  const id = props.id ?? made;
  const described = [hint && `${id}-hint`, error && `${id}-error`, noteId].filter(Boolean).join(" ");
  return (
    <div className={classes("flex flex-col gap-1.5", className)}>
      <label htmlFor={id} className={hideLabel ? "sr-only" : "font-semibold"}>
        {label}
        {optional ? <span className="font-normal text-ink-3"> (optional)</span> : null}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="text-sm text-ink-2">
          {hint}
        </p>
      ) : null}
      {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
      {children({ id, "aria-describedby": described || undefined, "aria-invalid": error ? true : undefined })}
      {note}
    </div>
  );
}
