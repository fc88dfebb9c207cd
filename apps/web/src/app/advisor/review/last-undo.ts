let last: (() => void) | null = null;

/** The decision made a moment ago, on whatever page one is by now: Z takes it back. */
export function rememberUndo(takeBack: () => void): void {
  last = takeBack;
}

export function undoLast(): void {
  last?.();
  last = null;
}
