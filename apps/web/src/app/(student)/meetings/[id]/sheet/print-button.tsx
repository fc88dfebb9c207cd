"use client";

import { Button } from "@askaround/ui/button";
import { Printer } from "lucide-react";
import { sheetWords } from "@/words/sheet.ts";

export function PrintButton() {
  return (
    <Button
      variant="primary"
      icon={<Printer aria-hidden className="size-5" />}
      onClick={() => window.print()}
    >
      {sheetWords.print}
    </Button>
  );
}
