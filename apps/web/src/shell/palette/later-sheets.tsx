"use client";

import { useLater } from "@askaround/ui/use-later";
import type { Role } from "../role-nav.tsx";

const load = async () => (await import("./sheets.tsx")).Sheets;

/** Until it is there, the search button is a plain link. */
export function LaterSheets({ role }: { role: Role }) {
  const Sheets = useLater(load, 400);
  return Sheets ? <Sheets role={role} /> : null;
}
