"use client";

import { Button } from "@askaround/ui/button";

export function PrintPortfolio({ children }: { children: string }) {
  return (
    <Button variant="primary" className="print:hidden" onClick={() => window.print()}>
      {children}
    </Button>
  );
}
