import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { fontClasses } from "@/shell/fonts.ts";
import { readTheme } from "@/shell/theme.ts";
import { shellWords } from "@/words/shell.ts";
import "./globals.css";

export const metadata: Metadata = {
  title: { template: `%s · ${shellWords.product}`, default: shellWords.product },
  description: shellWords.description,
  applicationName: shellWords.product,
  formatDetection: { telephone: false, address: false, email: false },
};

const PAPER = { light: "#faf9f5", dark: "#10141b" } as const;

export async function generateViewport(): Promise<Viewport> {
  const theme = await readTheme();
  const light = { media: "(prefers-color-scheme: light)", color: PAPER.light };
  const dark = { media: "(prefers-color-scheme: dark)", color: PAPER.dark };
  return {
    width: "device-width",
    initialScale: 1,
    viewportFit: "cover",
    themeColor: theme === "system" ? [light, dark] : PAPER[theme],
  };
}

/** Reads a cookie, which makes every page dynamic: the nonce of the content security policy needs that. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = await readTheme();
  return (
    <html lang="en-US" className={fontClasses} data-theme={theme === "system" ? undefined : theme}>
      <body>{children}</body>
    </html>
  );
}
