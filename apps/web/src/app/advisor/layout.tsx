import type { ReactNode } from "react";
import { RoleLayout } from "@/shell/role-layout.tsx";

export default function AdvisorLayout({ children }: { children: ReactNode }) {
  return <RoleLayout role="advisor">{children}</RoleLayout>;
}
