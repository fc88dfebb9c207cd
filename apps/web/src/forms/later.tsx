import type { ReactNode } from "react";
import { Banner } from "@askaround/ui/banner";
import { formWords } from "@/words/forms.ts";

/** A part that is fetched after the page; until then it says what it waits for. */
export function Later<Part>({ part, children }: { part: Part | null; children: (part: Part) => ReactNode }) {
  return part === null ? <Banner tone="info">{formWords.waiting}</Banner> : children(part);
}
