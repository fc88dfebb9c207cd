import { headerLine, type Letter, wellFormed } from "./letter.ts";

/** A letter as a file that mail apps open as an unsent draft (RFC 5322, text in UTF-8). It has no sender: that is theirs. */
export function emlOf({ to, subject, text }: Letter): string {
  const headers = [
    "X-Unsent: 1",
    ...(to === null ? [] : [`To: ${headerLine(to)}`]),
    `Subject: ${encodedSubject(headerLine(subject))}`,
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: base64",
  ];
  const body = base64(text.replace(/\r\n?|\n/g, "\r\n")).replace(/.{76}/g, "$&\r\n");
  return `${headers.join("\r\n")}\r\n\r\n${body}\r\n`;
}

/** Plain where it can be, else encoded words of at most 75 characters (RFC 2047), never cutting a character. */
function encodedSubject(subject: string): string {
  if (/^[\x20-\x7e]{0,60}$/.test(subject) && !subject.includes("=?")) return subject;
  const words: string[] = [];
  let part = "";
  for (const character of subject) {
    if (base64(part + character).length > 44) {
      words.push(part);
      part = "";
    }
    part += character;
  }
  return [...words, part].map((word) => `=?utf-8?B?${base64(word)}?=`).join("\r\n ");
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** The text’s UTF-8 bytes in base64. */
function base64(text: string): string {
  const bytes = utf8(text);
  let out = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second, third] = bytes.slice(at, at + 3);
    const three = (first << 16) | ((second ?? 0) << 8) | (third ?? 0);
    const digits = [18, 12, 6, 0].map((shift) => DIGITS[(three >> shift) & 63] ?? "");
    out += digits
      .slice(0, third !== undefined ? 4 : second !== undefined ? 3 : 2)
      .join("")
      .padEnd(4, "=");
  }
  return out;
}

function utf8(text: string): number[] {
  const escaped = encodeURIComponent(wellFormed(text));
  return [...escaped.matchAll(/%([0-9A-F]{2})|[^%]/g)].map(([whole, hex]) =>
    hex === undefined ? whole.charCodeAt(0) : Number.parseInt(hex, 16),
  );
}
