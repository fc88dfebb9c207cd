import { useEffect, useState } from "react";

/** Has the service worker keep this page with everything it loaded. True once it opens without a network. */
export function useOffline(): boolean {
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    if (!("serviceWorker" in navigator)) return;
    const heard = ({ data }: MessageEvent) => {
      if (data === "kept") setReady(true);
    };
    navigator.serviceWorker.addEventListener("message", heard);
    void keepPage().catch(() => undefined);
    return () => navigator.serviceWorker.removeEventListener("message", heard);
  }, []);
  return isReady;
}

async function keepPage(): Promise<void> {
  await navigator.serviceWorker.register("/sw.js");
  const { active } = await navigator.serviceWorker.ready;
  const assets = performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname);
  active?.postMessage({
    keep: location.pathname,
    assets: [...new Set(assets)].filter((path) => path.startsWith("/_next/static/")),
  });
}
