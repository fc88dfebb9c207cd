"use client";

import { lazy, Suspense, useEffect, useState } from "react";

const loadShelf = () => import("./toast-shelf.tsx");
const ToastShelf = lazy(async () => ({ default: (await loadShelf()).ToastShelf }));

/** Place once in a layout. What shows the notes is fetched when the browser has nothing better to do. */
export function Toaster() {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setReady(true), 1500);
    return () => clearTimeout(timer);
  }, []);
  if (!ready) return null;
  return (
    <Suspense fallback={null}>
      <ToastShelf />
    </Suspense>
  );
}
