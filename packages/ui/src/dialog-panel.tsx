"use client";

import { Dialog as Primitive } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import { useRef } from "react";
import { buttonClass } from "./button-class.ts";
import type { DialogProps } from "./dialog.tsx";

/** The dialog itself; `Dialog` fetches it when it is first opened. */
export function DialogPanel({
  open,
  onOpenChange,
  title,
  description,
  footer,
  children,
  initialFocus,
}: DialogProps) {
  const popup = useRef<HTMLDivElement>(null);
  return (
    <Primitive.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <Primitive.Portal>
        <Primitive.Backdrop className="fixed inset-0 z-50 bg-black/40 transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Primitive.Popup
          ref={popup}
          initialFocus={
            initialFocus ? () => popup.current?.querySelector<HTMLElement>(initialFocus) ?? true : true
          }
          className="fixed inset-x-0 bottom-0 z-50 flex max-h-[92dvh] flex-col gap-4 overflow-y-auto rounded-t-card border bg-surface p-5 text-ink shadow-dialog transition-[transform,opacity] duration-250 outline-none data-ending-style:translate-y-4 data-ending-style:opacity-0 data-starting-style:translate-y-4 data-starting-style:opacity-0 sm:inset-x-auto sm:top-1/2 sm:bottom-auto sm:left-1/2 sm:w-[min(32rem,calc(100vw-2rem))] sm:-translate-x-1/2 sm:-translate-y-1/2 sm:rounded-card sm:p-6 sm:data-ending-style:-translate-y-[48%] sm:data-starting-style:-translate-y-[48%]"
        >
          <div className="flex items-start justify-between gap-4">
            <div>
              <Primitive.Title className="text-h3">{title}</Primitive.Title>
              {description ? (
                <Primitive.Description className="mt-1 text-ink-2">{description}</Primitive.Description>
              ) : null}
            </div>
            <Primitive.Close
              aria-label="Close"
              className={buttonClass({ variant: "quiet", size: "sm", class: "-mt-1 -mr-2" })}
            >
              <X aria-hidden className="size-5" />
            </Primitive.Close>
          </div>
          {children}
          {footer ? (
            <div className="sticky -bottom-5 -mx-5 -mb-5 flex flex-col-reverse gap-2 bg-surface px-5 pt-3 pb-5 sm:-bottom-6 sm:-mx-6 sm:-mb-6 sm:flex-row sm:justify-end sm:px-6 sm:pb-6">
              {footer}
            </div>
          ) : null}
        </Primitive.Popup>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
