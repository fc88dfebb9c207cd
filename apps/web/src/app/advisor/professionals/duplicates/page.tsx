import type { SearchParams } from "@/lists/address.ts";
import { Duplicates } from "@/staff/professionals/duplicates.tsx";
import { duplicateWords } from "@/words/professionals.ts";

export const metadata = { title: duplicateWords.title };

export default async function DuplicatesPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <Duplicates role="advisor" params={await searchParams} />;
}
