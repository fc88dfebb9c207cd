"use client";

import type { RemarkKind } from "@askaround/core/remarks";
import { TextArea } from "@askaround/ui/text-area";
import { TextInput } from "@askaround/ui/text-input";
import { remarkWords } from "@/words/remarks.ts";

const words = remarkWords.staff;

interface RemarkFieldProps {
  id: string;
  kind: RemarkKind;
  text: string;
  error: string | undefined;
  onText: (text: string) => void;
}

/** A note has several lines, a flag and kudos one. */
export function RemarkField({ id, kind, text, error, onText }: RemarkFieldProps) {
  const field = {
    id,
    label: words.field[kind],
    hint: words.hint[kind],
    value: text,
    autoFocus: kind !== "flag",
    ...(error ? { error } : {}),
  };
  return kind === "note" ? (
    <TextArea {...field} maxLength={2000} onChange={(event) => onText(event.currentTarget.value)} />
  ) : (
    <TextInput
      {...field}
      maxLength={280}
      autoComplete="off"
      onChange={(event) => onText(event.currentTarget.value)}
    />
  );
}
