/** The product's paper-and-ink colours as hex: mail programs do not know oklch. */
export const LIGHT = {
  page: "#faf9f5",
  sheet: "#ffffff",
  sunken: "#f3f1eb",
  ink: "#1a2230",
  softInk: "#48505e",
  line: "#dedcd5",
  primary: "#005f4a",
  onPrimary: "#fcfefd",
} as const;

export const DARK: Readonly<Record<keyof typeof LIGHT, string>> = {
  page: "#10141b",
  sheet: "#191e26",
  sunken: "#0b0e14",
  ink: "#f2f0ea",
  softInk: "#c0c4cc",
  line: "#323740",
  primary: "#6fd4b6",
  onPrimary: "#061a14",
};

/** For programs that follow the system's dark mode. Those that do not keep the light letter, which stays readable. */
export const ADAPTIVE_CSS = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .page { background-color: ${DARK.page} !important; }
  .sheet { background-color: ${DARK.sheet} !important; border-color: ${DARK.line} !important; }
  .sunken { background-color: ${DARK.sunken} !important; border-color: ${DARK.line} !important; }
  .ink { color: ${DARK.ink} !important; }
  .soft { color: ${DARK.softInk} !important; }
  .line { border-color: ${DARK.line} !important; }
  .primary { background-color: ${DARK.primary} !important; color: ${DARK.onPrimary} !important; }
  .second { color: ${DARK.primary} !important; border-color: ${DARK.primary} !important; }
}
@media (max-width: 480px) {
  .sheet { padding: 20px 18px !important; border-radius: 0 !important; }
  .act { display: block !important; margin-right: 0 !important; text-align: center !important; }
}
`;
