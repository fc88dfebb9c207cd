import { connect, createServer } from "node:net";
import { PlainError } from "./plain-error.ts";

/** Refuses a port that is taken, naming the variable that chooses another. */
export async function requireFreePort(port: number, variable: string, purpose: string): Promise<void> {
  const hosts = ["127.0.0.1", "::1"];
  const taken = await Promise.all(
    hosts.flatMap((host) => [answers(port, host), refusesToListen(port, host)]),
  );
  if (!taken.includes(true)) return;
  throw new PlainError(
    `Port ${port}, wanted for ${purpose}, is already in use. Stop what uses it, or choose another with ${variable}=${port + 1}.`,
  );
}

function answers(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host, timeout: 1_000 });
    const finish = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once("connect", () => finish(true));
    socket.once("error", () => finish(false));
    socket.once("timeout", () => finish(false));
  });
}

function refusesToListen(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => resolve(error.code === "EADDRINUSE"));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(false)));
  });
}
