import type { ReactNode } from "react";
import { RoleLayout } from "@/shell/role-layout.tsx";

export default function StudentLayout({ children }: { children: ReactNode }) {
  return <RoleLayout role="student">{children}</RoleLayout>;
}
