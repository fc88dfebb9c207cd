"use client";

import { useId, useState, type ChangeEvent, type ComponentProps, type KeyboardEvent } from "react";
import { classes } from "./classes.ts";
import { controlClass } from "./control-class.ts";
import { countWords } from "./count-words.ts";
import { Field, type FieldProps } from "./field.tsx";

export type TextAreaProps = Omit<ComponentProps<"textarea">, "children"> &
  Pick<FieldProps, "label" | "hint" | "error" | "optional" | "hideLabel"> & {
    /** Shows how many words there are, of about this many. It advises; it never stops anyone. */
    wordAim?: number | undefined;
  };

/** Several lines of text. Command or Control with Enter submits the form. */
export function TextArea(props: TextAreaProps) {
  const { label, hint, error, optional, hideLabel, wordAim, className, onChange, onKeyDown, ...area } = props;
  const made = useId();
  const id = area.id ?? area.name ?? made;
  const [typed, setTyped] = useState(String(area.value ?? area.defaultValue ?? ""));
  const text = area.value === undefined ? typed : String(area.value);

  function change(event: ChangeEvent<HTMLTextAreaElement>) {
    if (wordAim !== undefined) setTyped(event.currentTarget.value);
    onChange?.(event);
  }
  function keyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    onKeyDown?.(event);
    if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) event.currentTarget.form?.requestSubmit();
  }

  return (
    <Field
      {...{ label, hint, error, optional, hideLabel, id }}
      noteId={wordAim === undefined ? undefined : `${id}-words`}
      note={
        wordAim === undefined ? null : <WordCount id={`${id}-words`} words={countWords(text)} aim={wordAim} />
      }
    >
      {(control) => (
        <textarea
          rows={4}
          {...area}
          {...control}
          onChange={change}
          onKeyDown={keyDown}
          className={classes(controlClass, "field-sizing-content min-h-24", className)}
        />
      )}
    </Field>
  );
}

function WordCount({ id, words, aim }: { id: string; words: number; aim: number }) {
  return (
    <p id={id} className={classes("text-sm tabular-nums", words > aim ? "text-warn" : "text-ink-3")}>
      {words} {words === 1 ? "word" : "words"}, aim for {aim} or fewer
    </p>
  );
}
