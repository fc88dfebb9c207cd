import { headerLine, type Letter, wellFormed } from "./letter.ts";

/** The longest address every common mail app opens whole. */
const LONGEST = 1900;

export interface MailLink {
  readonly href: string;
  /** Whether the text is in it; a longer one is to be copied in. */
  readonly whole: boolean;
}

/** The link that opens a letter in the mail app: every character kept, lines broken as mail breaks them. */
export function mailLink({ to, subject, text }: Letter): MailLink {
  const address = to === null ? "" : encodeURIComponent(to).replaceAll("%40", "@");
  const bare = `mailto:${address}?subject=${encoded(headerLine(subject))}`;
  const full = `${bare}&body=${encoded(text.replace(/\r\n?|\n/g, "\r\n"))}`;
  return full.length <= LONGEST ? { href: full, whole: true } : { href: bare, whole: false };
}

/** As encodeURIComponent, and nothing a mail app might read as its own. Half a character becomes the mark for one. */
function encoded(text: string): string {
  return encodeURIComponent(wellFormed(text)).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
