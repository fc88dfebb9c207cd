"use client";

import { useLater } from "@askaround/ui/use-later";
import { Later } from "@/forms/later.tsx";
import type { SentFormProps } from "./sent-form.tsx";

const loadForm = async () => {
  const loaded = await import("./sent-form.tsx");
  return (props: SentFormProps) => <loaded.SentForm {...props} />;
};

/** A message is written before it is marked as sent: what marks it comes once the page stands. */
export function LaterSentForm(props: SentFormProps) {
  const form = useLater(loadForm);
  return <Later part={form}>{(draw) => draw(props)}</Later>;
}
