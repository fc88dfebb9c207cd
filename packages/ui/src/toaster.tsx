"use client";

import { useLater } from "./use-later.ts";

const loadShelf = async () => {
  const { ToastShelf } = await import("./toast-shelf.tsx");
  return () => <ToastShelf />;
};
/** By then the browser has drawn the page and has nothing better to do. */
const SETTLED_MS = 1500;

/** Place once in a layout. Notes wait until what shows them has been fetched. */
export function Toaster() {
  const draw = useLater(loadShelf, SETTLED_MS);
  return draw?.() ?? null;
}
