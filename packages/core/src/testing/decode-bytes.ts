/** Stands in for the browser’s decoder: UTF-8, and one byte a letter for what says so or is not UTF-8. */
export function decodeBytes(bytes: Uint8Array, charset: string | null): string {
  const letters = () => String.fromCharCode(...bytes);
  if (charset !== null && !/^utf-?8$/i.test(charset)) return letters();
  try {
    return decodeURIComponent([...bytes].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join(""));
  } catch {
    return letters();
  }
}
