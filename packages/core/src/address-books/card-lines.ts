/** Turns bytes into text in a named character set, or the likeliest when none is named. The browser’s decoder does it. */
export type DecodeBytes = (bytes: Uint8Array, charset: string | null) => string;

/** One line of a card: “item1.TEL;TYPE=work;PREF=1:+1 555 0100”. */
export interface CardLine {
  /** In capitals, without the group before it. */
  readonly name: string;
  /** By name in capitals; words without a name, as version 2.1 has them, are types. */
  readonly parameters: ReadonlyMap<string, readonly string[]>;
  /** As it stands, still with its backslashes. */
  readonly value: string;
}

export interface RawCard {
  readonly old: boolean;
  readonly lines: readonly CardLine[];
  readonly cutOff: boolean;
}

/** The cards of a file of version 2.1, 3.0 or 4.0 (RFC 2426, RFC 6350), folded lines and coded values made whole. */
export function readCardLines(text: string, decode: DecodeBytes): readonly RawCard[] {
  const cards: RawCard[] = [];
  let open: string[] | null = null;
  let depth = 0;
  const close = (cutOff: boolean) => {
    if (open) cards.push(rawCard(open, cutOff, decode));
    open = null;
    depth = 0;
  };
  for (const line of text.split(/\r\n|\n|\r/)) {
    const mark = /^(BEGIN|END):\s*VCARD\s*$/i.exec(line)?.[1]?.toUpperCase();
    // A card within a card is somebody’s assistant. One that begins where another has not ended stands for itself.
    const within = mark === "BEGIN" && open !== null && /^AGENT\b.*:\s*$/i.test(open.at(-1) ?? "");
    if (within) depth += 1;
    else if (mark === "BEGIN") {
      close(true);
      open = [];
    } else if (mark === "END" && depth > 0) depth -= 1;
    else if (mark === "END") close(false);
    else if (depth === 0) open?.push(line);
  }
  close(true);
  return cards;
}

function rawCard(raw: readonly string[], cutOff: boolean, decode: DecodeBytes): RawCard {
  const old = raw.some((line) => /^VERSION:\s*2\.1\s*$/i.test(line));
  const lines = unfolded(raw, old).flatMap((line) => cardLine(line, decode) ?? []);
  return { old, lines, cutOff };
}

const QUOTED = /^[^:]*;(?:ENCODING=)?QUOTED-PRINTABLE\b/i;

/** Lines as they were before they were folded. Version 2.1 folds where there is a space and keeps it. */
function unfolded(raw: readonly string[], old: boolean): readonly string[] {
  const whole: string[][] = [];
  for (const line of raw) {
    const last = whole.at(-1);
    const end = last?.at(-1);
    if (last && end?.endsWith("=") && QUOTED.test(last[0] ?? "")) {
      last[last.length - 1] = end.slice(0, -1);
      last.push(line);
    } else if (last && /^[ \t]/.test(line)) last.push(old ? line : line.slice(1));
    else whole.push([line]);
  }
  return whole.map((parts) => parts.join(""));
}

const LINE = /^(?:[A-Za-z0-9-]+\.)?([A-Za-z0-9-]+)((?:;(?:[^":;]|"[^"]*")*)*):([^]*)$/;
/** What nothing is made of, and what is often large. */
const PICTURES = new Set(["PHOTO", "LOGO", "SOUND", "KEY"]);

function cardLine(line: string, decode: DecodeBytes): CardLine | null {
  const [, name, given, value] = LINE.exec(line) ?? [];
  if (name === undefined || value === undefined || PICTURES.has(name.toUpperCase())) return null;
  const parameters = parametersOf(given ?? "");
  const charset = parameters.get("CHARSET")?.[0] ?? null;
  const coding = (parameters.get("ENCODING")?.[0] ?? "").toUpperCase();
  const text =
    coding === "QUOTED-PRINTABLE"
      ? fromQuotedPrintable(value, charset, decode)
      : coding === "B" || coding === "BASE64"
        ? fromBase64(value, charset, decode)
        : value;
  return { name: name.toUpperCase(), parameters, value: text };
}

function parametersOf(given: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const part of given.match(/(?:[^";]|"[^"]*")+/g) ?? []) {
    const at = part.indexOf("=");
    const bare = at === -1;
    const coding = bare && /^(quoted-printable|base64|b|[78]bit)$/i.test(part);
    const name = bare ? (coding ? "ENCODING" : "TYPE") : part.slice(0, at).trim().toUpperCase();
    const values = part
      .slice(at + 1)
      .replaceAll('"', "")
      .split(",")
      .map((text) => text.trim());
    found.set(name, [...(found.get(name) ?? []), ...values]);
  }
  return found;
}

function fromQuotedPrintable(value: string, charset: string | null, decode: DecodeBytes): string {
  const plain = value.replace(/=$/, "");
  const bytesOf = (text: string) =>
    Uint8Array.from(text.match(/=[0-9A-Fa-f]{2}|[^]/g) ?? [], (piece) =>
      piece.length === 3 ? Number.parseInt(piece.slice(1), 16) : piece.charCodeAt(0),
    );
  // Some programs leave letters as they are beside coded ones.
  const allPlain = /^[\u0000-\u007f]*$/.test(plain);
  return allPlain
    ? decode(bytesOf(plain), charset)
    : plain.replace(/(?:=[0-9A-Fa-f]{2})+/g, (run) => decode(bytesOf(run), charset));
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function fromBase64(value: string, charset: string | null, decode: DecodeBytes): string {
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  for (const letter of value.replaceAll(/[^A-Za-z0-9+/]/g, "")) {
    held = (held << 6) | LETTERS.indexOf(letter);
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((held >> bits) & 0xff);
    held &= (1 << bits) - 1;
  }
  return decode(Uint8Array.from(bytes), charset);
}
