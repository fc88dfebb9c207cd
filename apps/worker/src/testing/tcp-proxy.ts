import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** Stands between a worker and its database, and does to connections what networks do. */
export interface TcpProxy {
  readonly port: number;
  /** Every open connection is cut, and both sides are told. */
  resetAll(): void;
  /** Every open connection goes silent for good, and nobody is told. New ones work. */
  silenceAll(): void;
  /** The next message that holds this text is the last of its connection to arrive, as when its process is stopped there. */
  stopAfter(text: string): void;
  close(): void;
}

export async function startTcpProxy(target: number): Promise<TcpProxy> {
  let last: string | null = null;
  const pairs = new Set<readonly [Socket, Socket]>();
  const cut = () => {
    for (const pair of pairs) pair.forEach((socket) => socket.destroy());
  };
  const server = createServer((near) => {
    const far = connect(target, "127.0.0.1");
    const pair = [near, far] as const;
    pairs.add(pair);
    const end = () => {
      pairs.delete(pair);
      pair.forEach((socket) => socket.destroy());
    };
    for (const socket of pair) socket.on("error", end).on("close", end);
    near.pipe(far);
    far.pipe(near);
    near.on("data", (message: Buffer) => {
      if (last === null || !message.includes(last)) return;
      last = null;
      near.unpipe(far);
      near.resume();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    resetAll: cut,
    silenceAll() {
      for (const [near, far] of pairs) {
        near.unpipe(far);
        far.unpipe(near);
        near.resume();
        far.resume();
      }
    },
    stopAfter(text) {
      last = text;
    },
    close() {
      server.close();
      cut();
    },
  };
}
