import type { Metadata } from "next";
import { EmptyState } from "@askaround/ui/empty-state";
import { offlineWords } from "@/words/offline.ts";

export const metadata: Metadata = { title: offlineWords.title };

/** Kept by the service worker, and shown for pages that cannot be reached. */
export default function OfflinePage() {
  return (
    <main id="main" className="mx-auto w-full max-w-[40rem] px-4 py-12">
      <EmptyState title={offlineWords.title} level={1}>
        <p>{offlineWords.body}</p>
        <p className="mt-2">{offlineWords.hint}</p>
      </EmptyState>
    </main>
  );
}
