import { requireViewer } from "@/staff/require-viewer.ts";
import { Directory } from "@/staff/professionals/directory.tsx";
import type { SearchParams } from "@/lists/address.ts";
import { professionalWords } from "@/words/professionals.ts";

export const metadata = { title: professionalWords.title };

export default async function ProfessionalsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [viewer, params] = await Promise.all([requireViewer(), searchParams]);
  return <Directory role="advisor" params={params} zone={viewer.zone} />;
}
