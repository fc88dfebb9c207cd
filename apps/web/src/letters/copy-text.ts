/**
 * Puts a text on the clipboard that is not known yet. The clipboard is asked for at once, since browsers grant it only
 * for a moment after a press, and some only within it. Throws what `text` throws, or that the clipboard was refused.
 */
export async function copyText(text: Promise<string>): Promise<void> {
  if (typeof ClipboardItem === "undefined") return navigator.clipboard.writeText(await text);
  const plain = text.then((known) => new Blob([known], { type: "text/plain" }));
  // Refused before it was known: then nobody else asks what became of it.
  plain.catch(() => undefined);
  await navigator.clipboard.write([new ClipboardItem({ "text/plain": plain })]);
}
