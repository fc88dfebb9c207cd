import { ProfessionalPage, titleOf } from "@/staff/professionals/professional.tsx";
import { requireViewer } from "@/staff/require-viewer.ts";
import { required, trpc } from "@/trpc/server.tsx";

type Props = { params: Promise<{ id: string }> };

const query = (professionalId: string) => trpc.professionals.get.queryOptions({ professionalId });

export async function generateMetadata({ params }: Props) {
  return { title: titleOf(await required(query((await params).id))) };
}

export default async function AdminProfessionalPage({ params }: Props) {
  const [{ id }, viewer] = await Promise.all([params, requireViewer()]);
  return <ProfessionalPage professional={await required(query(id))} role="admin" zone={viewer.zone} />;
}
