import { type RefObject, useEffect, useEffectEvent } from "react";

/** Pixels sideways, and more than twice as far as up or down. */
const LEAST = 50;

/** Calls with 1 for a swipe to the left over that card and -1 for one to the right. The buttons do the same. */
export function useSwipe(card: RefObject<HTMLElement | null>, onSwipe: (by: 1 | -1) => void): void {
  const swiped = useEffectEvent(onSwipe);
  useEffect(() => {
    const over = card.current;
    if (!over) return;
    let from: Touch | null = null;
    const begin = ({ touches }: TouchEvent) => {
      from = touches.length === 1 ? (touches[0] ?? null) : null;
    };
    const end = ({ changedTouches }: TouchEvent) => {
      const to = changedTouches[0];
      if (!to || !from) return;
      const [x, y] = [to.clientX - from.clientX, to.clientY - from.clientY];
      from = null;
      if (Math.abs(x) > LEAST && Math.abs(x) > 2 * Math.abs(y)) swiped(x < 0 ? 1 : -1);
    };
    over.addEventListener("touchstart", begin, { passive: true });
    over.addEventListener("touchend", end, { passive: true });
    return () => {
      over.removeEventListener("touchstart", begin);
      over.removeEventListener("touchend", end);
    };
  }, [card]);
}
