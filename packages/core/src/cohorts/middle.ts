/** The middle of these figures, between the two middle ones when they are even in number; null of none. */
export function middleOf(figures: readonly number[]): number | null {
  const inOrder = figures.toSorted((a, b) => a - b);
  const half = inOrder.length / 2;
  const above = inOrder[Math.floor(half)];
  const below = inOrder[Math.ceil(half) - 1];
  return above === undefined || below === undefined ? null : (below + above) / 2;
}
