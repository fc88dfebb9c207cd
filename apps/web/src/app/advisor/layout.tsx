import type { ReactNode } from "react";
import { RoleLayout } from "@/shell/role-layout.tsx";
import { roleMetadata } from "@/shell/role-metadata.ts";

export const generateMetadata = () => roleMetadata("advisor");

export default function AdvisorLayout({ children }: { children: ReactNode }) {
  return <RoleLayout role="advisor">{children}</RoleLayout>;
}
