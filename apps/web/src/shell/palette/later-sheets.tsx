"use client";

import { useLater } from "@askaround/ui/use-later";
import type { Role } from "../role-nav.tsx";

const load = async () => {
  const { Sheets } = await import("./sheets.tsx");
  return (role: Role) => <Sheets role={role} />;
};

/** Until it is there, the search button is a plain link. */
export function LaterSheets({ role }: { role: Role }) {
  const draw = useLater(load, 400);
  return draw?.(role) ?? null;
}
