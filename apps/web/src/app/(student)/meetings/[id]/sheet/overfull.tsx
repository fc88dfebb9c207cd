"use client";

import { useEffect, useState } from "react";
import { Banner } from "@askaround/ui/banner";
import type { Paper } from "@askaround/core/office";
import { sheetWords } from "@/words/sheet.ts";

/** Heights of what can be printed on, in CSS pixels: the paper less its margins. */
const PAGE = { a4: (297 - 28) * (96 / 25.4), letter: (279.4 - 28) * (96 / 25.4) } as const;

/** Says before printing how many pages there will be, when it is more than one. */
export function Overfull({ paper }: { paper: Paper }) {
  const [pages, setPages] = useState(1);
  useEffect(() => {
    void document.fonts.ready.then(() => setPages(Math.ceil(printedHeight() / (PAGE[paper] + 1))));
  }, [paper]);
  return pages > 1 ? (
    <Banner tone="warn" live>
      {sheetWords.overfull(pages)}
    </Banner>
  ) : null;
}

/** How high the sheet is as it will be printed, whatever the width of this window. */
function printedHeight(): number {
  const sheet = document.querySelector(".sheet");
  if (!sheet) return 0;
  const copy = sheet.cloneNode(true) as HTMLElement;
  copy.classList.add("sheet-measured");
  copy.setAttribute("aria-hidden", "true");
  document.body.append(copy);
  const { offsetHeight } = copy;
  copy.remove();
  return offsetHeight;
}
