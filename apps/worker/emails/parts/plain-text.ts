import type { toPlainText } from "react-email";

/** Whole lines, links written out after their words, headings as they are. */
export const PLAIN_TEXT: NonNullable<Parameters<typeof toPlainText>[1]> = {
  wordwrap: false,
  selectors: [{ selector: "a", options: { linkBrackets: false, hideLinkHrefIfSameAsText: true } }],
};
