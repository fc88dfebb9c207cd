import type { ReactNode } from "react";
import { RoleLayout } from "@/shell/role-layout.tsx";
import { roleMetadata } from "@/shell/role-metadata.ts";

export const generateMetadata = () => roleMetadata("student");

export default function StudentLayout({ children }: { children: ReactNode }) {
  return <RoleLayout role="student">{children}</RoleLayout>;
}
