"use client";

import type { ComponentProps } from "react";
import { useLater } from "@askaround/ui/use-later";
import { Later } from "@/forms/later.tsx";
import type { SentForm } from "./sent-form.tsx";

type Props = ComponentProps<typeof SentForm>;

const loadForm = async () => {
  const loaded = await import("./sent-form.tsx");
  return (props: Props) => <loaded.SentForm {...props} />;
};

/** A message is written before it is marked as sent: what marks it comes once the page stands. */
export function LaterSentForm(props: Props) {
  const form = useLater(loadForm);
  return <Later part={form}>{(draw) => draw(props)}</Later>;
}
