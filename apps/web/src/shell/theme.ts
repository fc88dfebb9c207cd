import { cookies } from "next/headers";
import type { Theme } from "@askaround/ui/theme-toggle";

/** The theme this browser chose, from its cookie. */
export async function readTheme(): Promise<Theme> {
  const chosen = (await cookies()).get("theme")?.value;
  return chosen === "light" || chosen === "dark" ? chosen : "system";
}
