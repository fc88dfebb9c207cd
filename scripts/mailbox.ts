import { createEmulator } from "emulate";

export type Mailbox = {
  /** What RESEND_BASE_URL must be. */
  readonly url: string;
  /** The page that shows what arrived. */
  readonly inbox: string;
  readonly close: () => Promise<void>;
};

/**
 * A stand-in for Resend that keeps every mail in memory and shows it on a page. It listens on the loopback interface
 * only, so nothing sent to it can leave this machine.
 */
export async function startMailbox(port: number): Promise<Mailbox> {
  const emulator = await createEmulator({
    service: "resend",
    port,
    hostname: "127.0.0.1",
    baseUrl: `http://localhost:${port}`,
  });
  return {
    url: `http://localhost:${port}`,
    inbox: `http://localhost:${port}/inbox`,
    close: () => emulator.close(),
  };
}
