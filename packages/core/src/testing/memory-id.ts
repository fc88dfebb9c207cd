/** The n-th id of a test: shaped like a UUIDv7, rising, and the same on every run. */
export function memoryId(n: number): string {
  return `019b0000-0000-7000-8000-${n.toString(16).padStart(12, "0")}`;
}
