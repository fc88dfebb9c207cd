/** A message on its way into the student's own mailbox. Nothing here sends it. */
export interface Letter {
  readonly to: string | null;
  readonly subject: string;
  readonly text: string;
}

/** One line, without anything a header could be broken with. */
export function headerLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").trim();
}

const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text with the mark for an unreadable character where only half of one stands. */
export const wellFormed = (text: string) => text.replace(HALF, "\ufffd");
