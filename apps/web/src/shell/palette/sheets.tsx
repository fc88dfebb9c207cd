"use client";

import { useState } from "react";
import { Dialog } from "@askaround/ui/dialog";
import { keyWords, paletteWords } from "../../words/search.ts";
import type { Role } from "../role-nav.tsx";
import { KeyHelp } from "./key-help.tsx";
import { Palette } from "./palette.tsx";
import { type Sheet, useKeys } from "./use-keys.ts";

/** What the keys of every screen open. Fetched once the page stands. */
export function Sheets({ role }: { role: Role }) {
  const [sheet, setSheet] = useState<Sheet | null>(null);
  useKeys(role, setSheet);
  const onOpenChange = (open: boolean) => {
    if (!open) setSheet(null);
  };
  return (
    <>
      <Dialog
        open={sheet === "palette"}
        onOpenChange={onOpenChange}
        title={paletteWords.title}
        initialFocus="input"
      >
        <Palette role={role} onLeave={() => setSheet(null)} onKeys={() => setSheet("keys")} />
      </Dialog>
      <Dialog
        open={sheet === "keys"}
        onOpenChange={onOpenChange}
        title={keyWords.title}
        description={keyWords.lede}
      >
        <KeyHelp role={role} />
      </Dialog>
    </>
  );
}
