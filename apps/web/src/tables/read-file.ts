export type FileReading =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: "too_large" | "not_text" };

/** The text of a file as programs save it: UTF-8, UTF-16 with a mark, else the Windows code page of the West. */
export async function readTextFile(file: File, mostBytes: number): Promise<FileReading> {
  if (file.size > mostBytes) return { ok: false, problem: "too_large" };
  const text = decodeText(new Uint8Array(await file.arrayBuffer()));
  return text.includes("\u0000") ? { ok: false, problem: "not_text" } : { ok: true, text };
}

/** As the named character set says when the browser knows it, else as the bytes look. */
export function decodeText(bytes: Uint8Array, charset: string | null = null): string {
  const [first, second] = bytes;
  if (charset === null && first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (charset === null && first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  for (const label of [charset, "utf-8"]) {
    try {
      if (label !== null) return new TextDecoder(label, { fatal: true }).decode(bytes);
    } catch {
      // Not this one.
    }
  }
  return new TextDecoder("windows-1252").decode(bytes);
}
