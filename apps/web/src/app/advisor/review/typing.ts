/** A key that belongs to a field, or to the browser. */
export function isTyping(event: KeyboardEvent): boolean {
  const { target, ctrlKey, metaKey, altKey } = event;
  if (ctrlKey || metaKey || altKey) return true;
  return target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]");
}
