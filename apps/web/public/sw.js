// Opens the companion without a network once it was opened with one, and says plainly when another page cannot be
// reached. It keeps the companion's own pages and the files those load: nothing else of what anyone reads here.
const OFFLINE = "askaround-offline";
const LIVE = "askaround-live ";
const MOST_KEPT = 3;
const PATIENCE_MS = 4000;
const isLive = (path) => /^\/meetings\/[^/]+\/live$/.test(path);

self.addEventListener("install", (event) => {
  event.waitUntil(keepOfflinePage().then(() => self.skipWaiting()));
});
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

async function keepOfflinePage() {
  const page = await fetch("/offline", { cache: "reload" });
  const assets = (await page.clone().text()).match(/\/_next\/static\/[^"'\\ ]+\.(?:css|woff2|js)/g) ?? [];
  const cache = await caches.open(OFFLINE);
  await cache.put("/offline", page);
  await cache.addAll([...new Set(assets)]);
}

self.addEventListener("message", (event) => {
  const { keep, assets } = event.data ?? {};
  if (typeof keep !== "string" || !isLive(keep)) return;
  event.waitUntil(keepLive(keep, assets).then(() => event.source?.postMessage("kept")));
});

async function keepLive(path, assets) {
  const page = await fetch(path, { cache: "reload" });
  if (!page.ok || page.redirected) throw new Error("That page is not to be kept.");
  const name = `${LIVE}${path} ${Date.now()}`;
  const cache = await caches.open(name);
  await cache.addAll(assets);
  await cache.put(path, page);
  const names = (await caches.keys()).filter((other) => other.startsWith(LIVE));
  const stale = names.filter((other) => other !== name && other.startsWith(`${LIVE}${path} `));
  const rest = names.filter((other) => !stale.includes(other));
  for (const other of [...stale, ...rest.slice(0, -MOST_KEPT)]) await caches.delete(other);
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== self.location.origin) return;
  if (request.method === "GET" && request.mode === "navigate") {
    event.respondWith(isLive(pathname) ? openLive(request, pathname) : fetch(request).catch(offlinePage));
  } else if (request.method === "GET" && pathname.startsWith("/_next/static/")) {
    event.respondWith(fetch(request).catch(async () => (await caches.match(pathname)) ?? Response.error()));
  }
});

/** From the network, unless that is gone or so slow that nobody would wait for it in a meeting. */
async function openLive(request, pathname) {
  const kept = await caches.match(pathname, { ignoreSearch: true });
  const fresh = fetch(request);
  if (!kept) return fresh.catch(offlinePage);
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, kept));
  return Promise.race([fresh.then((page) => (page.status >= 500 ? kept : page)).catch(() => kept), late]);
}

async function offlinePage() {
  return (await caches.match("/offline")) ?? Response.error();
}
