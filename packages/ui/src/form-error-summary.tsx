"use client";

import { useEffect, useRef, type MouseEvent } from "react";

export type FormErrorSummaryProps = {
  /** `field` is the id of the control the message belongs to. */
  errors: readonly { field: string; message: string }[];
  /** Counts failed submits: the summary takes focus once for each, and never while someone types. */
  attempt?: number;
  title?: string;
};

/** What is wrong with a form, on top of it, each line leading to its control. */
export function FormErrorSummary({
  errors,
  attempt = 1,
  title = "Please check these answers",
}: FormErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const focusedFor = useRef(0);
  const failed = errors.length > 0;

  useEffect(() => {
    if (!failed || focusedFor.current === attempt) return;
    focusedFor.current = attempt;
    box.current?.focus();
  }, [failed, attempt]);

  useEffect(() => {
    if (!failed) return undefined;
    const before = document.title;
    document.title = `Error: ${before}`;
    return () => {
      if (document.title === `Error: ${before}`) document.title = before;
    };
  }, [failed]);

  if (!failed) return null;
  return (
    <div
      ref={box}
      role="group"
      aria-labelledby="form-error-summary"
      tabIndex={-1}
      className="mb-6 rounded-card border-2 border-danger bg-surface p-4"
    >
      <h2 id="form-error-summary" className="text-h3">
        {title}
      </h2>
      <ul className="mt-2 flex list-none flex-col gap-1">
        {errors.map(({ field, message }) => (
          <li key={field}>
            <a
              href={`#${field}`}
              onClick={(event) => focusControl(event, field)}
              className="inline-block min-h-6 font-semibold text-danger underline underline-offset-3"
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function focusControl(event: MouseEvent, field: string) {
  const control = document.getElementById(field);
  if (!control) return;
  event.preventDefault();
  control.scrollIntoView({ block: "center" });
  control.focus({ preventScroll: true });
}
