"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { Banner } from "@askaround/ui/banner";
import { type Paper, sheetWords } from "@/words/sheet.ts";

/** Heights of what can be printed on, in CSS pixels: the paper less its margins. */
const PAGE = { a4: (297 - 28) * (96 / 25.4), letter: (279.4 - 28) * (96 / 25.4) } as const;

/** `pages` is null until the sheet was measured. */
type Fit = { dense: boolean; pages: number | null };
type Props = { paper: Paper; large: boolean; children: ReactNode };

/** The sheet, set closer when it would not fit on one page, and a word before printing when even that is not enough. */
export function FittedSheet({ paper, large, children }: Props) {
  const sheet = useRef<HTMLElement>(null);
  const [{ dense, pages }, setFit] = useState<Fit>({ dense: false, pages: null });
  const look = `sheet sheet-${paper} ${large ? "sheet-large" : ""}`;
  useEffect(() => {
    let current = true;
    void document.fonts.ready.then(() => {
      if (current && sheet.current) setFit(fitOf(sheet.current, look, PAGE[paper]));
    });
    return () => {
      current = false;
    };
  }, [look, paper, children]);
  return (
    <>
      {pages !== null && pages > 1 ? (
        <div className="mb-6 print:hidden">
          <Banner tone="warn" live>
            {sheetWords.overfull(pages)}
          </Banner>
        </div>
      ) : null}
      <article
        ref={sheet}
        aria-busy={pages === null}
        className={`${look} ${dense ? "sheet-dense" : ""} rounded-card border p-4 scheme-light sm:p-[10mm]`}
      >
        {children}
      </article>
    </>
  );
}

function fitOf(sheet: HTMLElement, look: string, page: number): Fit {
  const pages = (more: string) =>
    Math.ceil(printedHeight(sheet, `${look} ${more} sheet-measured`) / (page + 1));
  if (pages("") === 1) return { dense: false, pages: 1 };
  return { dense: true, pages: pages("sheet-dense") };
}

/** How high the sheet is as it will be printed, whatever the width of this window. */
function printedHeight(sheet: HTMLElement, look: string): number {
  const copy = sheet.cloneNode(true) as HTMLElement;
  copy.className = look;
  copy.setAttribute("aria-hidden", "true");
  document.body.append(copy);
  const { offsetHeight } = copy;
  copy.remove();
  return offsetHeight;
}
