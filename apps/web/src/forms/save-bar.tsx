import type { ReactNode } from "react";

/** The buttons of a form: within reach of the thumb on phones, above the places at the bottom. */
export function SaveBar({ children }: { children: ReactNode }) {
  return (
    <div className="sticky bottom-[calc(3.5rem+env(safe-area-inset-bottom))] z-20 -mx-4 mt-2 flex flex-wrap gap-2 border-t bg-paper px-4 py-3 md:static md:mx-0 md:border-0 md:bg-transparent md:px-0 md:py-0">
      {children}
    </div>
  );
}
