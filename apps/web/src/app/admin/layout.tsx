import type { ReactNode } from "react";
import { RoleLayout } from "@/shell/role-layout.tsx";
import { roleMetadata } from "@/shell/role-metadata.ts";

export const generateMetadata = () => roleMetadata("admin");

export default function AdminLayout({ children }: { children: ReactNode }) {
  return <RoleLayout role="admin">{children}</RoleLayout>;
}
