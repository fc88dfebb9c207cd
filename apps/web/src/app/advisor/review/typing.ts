import { keysAreOn } from "@/shell/palette/keys-on.ts";

/** A key that belongs to a field or to the browser, one that has acted, or one that is switched off. */
export function isTyping(event: KeyboardEvent): boolean {
  const { target, ctrlKey, metaKey, altKey, defaultPrevented } = event;
  if (ctrlKey || metaKey || altKey || defaultPrevented || !keysAreOn()) return true;
  return target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]");
}
