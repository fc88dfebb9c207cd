/** What `within` answers when the time ran out first. */
export const TOO_LATE = Symbol("too late");

/** Waits for `work`, but not for longer than this. The work itself goes on. */
export async function within<T>(ms: number, work: Promise<T>): Promise<T | typeof TOO_LATE> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<typeof TOO_LATE>((resolve) => {
    timer = setTimeout(() => resolve(TOO_LATE), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
