/** Requests a second that the lanes of one worker share. Those who ask first for the direct lane go first. */
export interface Budget {
  /** Settles when a request may be made; rejects with the signal's reason when `signal` is aborted before. */
  take(lane: "direct" | "bulk", signal: AbortSignal): Promise<void>;
  /** Nobody may make a request for this long. */
  holdFor(ms: number): void;
}

interface Waiting {
  readonly go: () => void;
}

export function createBudget(perSecond: number): Budget {
  const gap = 1_000 / perSecond;
  const queues = { direct: [] as Waiting[], bulk: [] as Waiting[] };
  let freeAt = 0;
  let timer: NodeJS.Timeout | undefined;

  const serve = () => {
    timer = undefined;
    const next = queues.direct[0] ?? queues.bulk[0];
    if (!next) return;
    const wait = freeAt - performance.now();
    if (wait > 0) {
      timer = setTimeout(serve, wait);
      return;
    }
    (queues.direct.length > 0 ? queues.direct : queues.bulk).shift();
    freeAt = Math.max(freeAt, performance.now() - gap) + gap;
    next.go();
    serve();
  };

  return {
    take(lane, signal) {
      return new Promise((resolve, reject) => {
        if (signal.aborted) return reject(signal.reason);
        const leave = () => {
          queues[lane].splice(queues[lane].indexOf(waiting), 1);
          reject(signal.reason);
        };
        const waiting: Waiting = {
          go: () => {
            signal.removeEventListener("abort", leave);
            resolve();
          },
        };
        signal.addEventListener("abort", leave, { once: true });
        queues[lane].push(waiting);
        if (!timer) serve();
      });
    },
    holdFor(ms) {
      freeAt = Math.max(freeAt, performance.now() + ms);
    },
  };
}
