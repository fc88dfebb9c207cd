"use client";

import { useEffect } from "react";
import { Toast } from "@base-ui/react/toast";
import { X } from "lucide-react";
import { buttonClass } from "./button-class.ts";
import { classes } from "./classes.ts";
import { onToast, type ToastNote } from "./toast.ts";

const manager = Toast.createToastManager();

function show({ title, detail, tone = "plain", action, seconds = 10 }: ToastNote) {
  const id = manager.add({
    title,
    description: detail,
    type: tone,
    timeout: seconds * 1000,
    priority: tone === "danger" ? "high" : "low",
    ...(action && {
      actionProps: {
        children: action.label,
        onClick: () => {
          manager.close(id);
          action.onAct();
        },
      },
    }),
  });
}

/** Where notes appear. Loaded by the toaster. */
export function ToastShelf() {
  return (
    <Toast.Provider toastManager={manager} limit={3}>
      <Receiver />
      <Toast.Portal>
        {/* On phones below the top bar: at the bottom it would lie on the button that is pressed next. */}
        <Toast.Viewport className="fixed inset-x-4 top-17 z-40 mx-auto flex max-w-md flex-col gap-2 outline-none md:inset-x-auto md:top-auto md:right-6 md:bottom-6 md:w-96 print:hidden">
          <ToastList />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function Receiver() {
  useEffect(() => {
    let stop: (() => void) | undefined;
    // An effect of a child runs before its parent's: notes that waited must find the provider listening.
    const timer = setTimeout(() => {
      stop = onToast(show);
    });
    return () => {
      clearTimeout(timer);
      stop?.();
    };
  }, []);
  return null;
}

function ToastList() {
  const { toasts } = Toast.useToastManager();
  return toasts.map((toast) => (
    <Toast.Root
      key={toast.id}
      toast={toast}
      className={classes(
        "rounded-card border bg-surface p-4 shadow-dialog transition-[transform,opacity] duration-250 data-ending-style:opacity-0 data-limited:hidden data-starting-style:translate-y-3 data-starting-style:opacity-0",
        toast.type === "danger" ? "border-danger" : "border-line-strong",
      )}
    >
      <Toast.Content className="flex items-center gap-3">
        <div className="min-w-0 flex-1">
          <Toast.Title render={<p />} className="font-semibold" />
          <Toast.Description className="text-sm text-ink-2" />
        </div>
        <Toast.Action data-undo className={buttonClass({ variant: "quiet", size: "sm" })} />
        {/* It can be focused at any time, so it is never hidden from whoever listens. */}
        <Toast.Close
          aria-hidden={false}
          aria-label="Dismiss"
          className={buttonClass({ variant: "quiet", size: "sm" })}
        >
          <X aria-hidden className="size-4" />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ));
}
