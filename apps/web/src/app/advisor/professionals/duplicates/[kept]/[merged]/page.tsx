import { Compare } from "@/staff/professionals/compare.tsx";
import { required, titleWhen, trpc } from "@/trpc/server.tsx";
import { duplicateWords } from "@/words/professionals.ts";

type Props = { params: Promise<{ kept: string; merged: string }> };

export async function generateMetadata({ params }: Props) {
  const { kept, merged } = await params;
  return titleWhen(
    trpc.professionals.compare.queryOptions({ firstId: kept, secondId: merged }),
    duplicateWords.title,
  );
}

export default async function ComparePage({ params }: Props) {
  const { kept, merged } = await params;
  const query = trpc.professionals.compare.queryOptions({ firstId: kept, secondId: merged });
  return <Compare compared={await required(query)} role="advisor" />;
}
