import { oneLine } from "./words.ts";

/** `"Office via Askaround" <address>`: who writes, through whom, from the installation's one address. */
export function senderOf(senderName: string, mailFrom: string): string {
  const address = /<([^<>]+)>\s*$/.exec(mailFrom)?.[1] ?? mailFrom.trim();
  const name = oneLine(senderName.replace(/["\\<>]/g, ""), 60);
  return `"${name} via Askaround" <${address}>`;
}
