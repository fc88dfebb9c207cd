import type { NextConfig } from "next";
import { fileURLToPath } from "node:url";

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  cacheComponents: false,
  images: { unoptimized: true },
  // `forbidden()` answers 403 with a page of our own.
  experimental: { authInterrupts: true },
  turbopack: { root: fileURLToPath(new URL("../..", import.meta.url)) },
};

export default config;
