import type { Metadata } from "next";
import { LegalPage } from "@/shell/legal-page.tsx";
import { privacyWords } from "@/words/legal.ts";

export const metadata: Metadata = { title: privacyWords.title };

export default function PrivacyPage() {
  return <LegalPage words={privacyWords} />;
}
