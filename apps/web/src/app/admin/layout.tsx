import type { ReactNode } from "react";
import { RoleLayout } from "@/shell/role-layout.tsx";

export default function AdminLayout({ children }: { children: ReactNode }) {
  return <RoleLayout role="admin">{children}</RoleLayout>;
}
