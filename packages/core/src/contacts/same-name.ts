/** Whether two names are written alike, apart from case, spacing and accents' encoding. */
export function sameName(a: string, b: string): boolean {
  return foldedName(a) === foldedName(b);
}

export function foldedName(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
}
