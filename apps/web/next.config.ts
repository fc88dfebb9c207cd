import type { NextConfig } from "next";
import { fileURLToPath } from "node:url";

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  cacheComponents: false,
  // The test command checks every package's types, tests included; a first start need not wait for that.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  // `forbidden()` answers 403 with a page of our own.
  experimental: { authInterrupts: true },
  // Browsers ask for it wherever a page has not named its icon yet.
  redirects: async () => [{ source: "/favicon.ico", destination: "/icon.svg", permanent: true }],
  turbopack: { root: fileURLToPath(new URL("../..", import.meta.url)) },
};

export default config;
