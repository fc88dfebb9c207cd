import { Compare } from "@/staff/professionals/compare.tsx";
import { required, trpc } from "@/trpc/server.tsx";
import { duplicateWords } from "@/words/professionals.ts";

export const metadata = { title: duplicateWords.title };

type Props = { params: Promise<{ kept: string; merged: string }> };

export default async function ComparePage({ params }: Props) {
  const { kept, merged } = await params;
  const query = trpc.professionals.compare.queryOptions({ firstId: kept, secondId: merged });
  return <Compare compared={await required(query)} role="admin" />;
}
