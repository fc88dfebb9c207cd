const MOST_BYTES = 75;

/** Content lines of RFC 5545 and RFC 6350: at most 75 bytes each, continued after a space, never cutting a character. */
export function foldedLines(lines: readonly string[]): string {
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function folded(line: string): string {
  let out = "";
  let used = 0;
  for (const character of line) {
    const bytes = byteLength(character);
    if (used + bytes > MOST_BYTES) {
      out += "\r\n ";
      used = 1;
    }
    out += character;
    used += bytes;
  }
  return out;
}

function byteLength(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

/** A text value as both formats escape it. */
export function escapedText(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\n/g, "\\n");
}
