const MOST_BYTES = 1024 * 1024;

export type FileReading =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: "too_large" | "not_text" };

/** The text of a file as spreadsheets save it: UTF-8, UTF-16 with a mark, else the Windows code page of the West. */
export async function readTextFile(file: File): Promise<FileReading> {
  if (file.size > MOST_BYTES) return { ok: false, problem: "too_large" };
  const text = decode(new Uint8Array(await file.arrayBuffer()));
  return text.includes("\u0000") ? { ok: false, problem: "not_text" } : { ok: true, text };
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
