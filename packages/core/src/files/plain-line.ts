/** Text for one line of a file: control characters and line breaks become a space, halves of characters go. */
export function plainLine(text: string, longest = 500): string {
  const line = text
    .toWellFormed()
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]+/g, " ")
    .trim();
  return [...line].slice(0, longest).join("");
}

/** As `plainLine`, but line breaks stay, as "\n", and so do tabs. */
export function plainBlock(text: string, longest = 8000): string {
  const block = text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff]+/g, " ")
    .trim();
  return [...block].slice(0, longest).join("");
}
