import type { Metadata } from "next";
import { LegalPage } from "@/shell/legal-page.tsx";
import { accessibilityWords } from "@/words/legal.ts";

export const metadata: Metadata = { title: accessibilityWords.title };

export default function AccessibilityPage() {
  return <LegalPage words={accessibilityWords} />;
}
