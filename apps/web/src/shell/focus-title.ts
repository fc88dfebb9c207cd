/** To the page's headline: where one goes on from when what had the focus is gone. */
export function focusTitle(): void {
  const target = document.getElementById("page-title") ?? document.getElementById("main");
  target?.focus({ preventScroll: true });
}
