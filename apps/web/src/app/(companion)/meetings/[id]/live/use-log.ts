import type { LiveEntry, LiveKind } from "@askaround/core/live";
import type { Instant, LiveEntryId } from "@askaround/core/shared";
import { useCallback, useEffect, useRef, useState } from "react";
import { type OwnEntry, readAllEntries, writeEntries } from "@/live/device.ts";
import type { Sent } from "@/live/send.ts";

export type LogState = Sent["state"] | "waiting";
type Given = Partial<Pick<LiveEntry, "until" | "text" | "question" | "jotId">>;
const LISTEN_EVERY_MS = 20_000;
const CHANNEL = "askaround-live";

/** Fetched when first needed, which is before the page counts as kept. */
async function send(...what: Parameters<typeof import("@/live/send.ts").sendEntries>): Promise<Sent> {
  const loaded = await import("@/live/send.ts").catch(() => null);
  return loaded ? loaded.sendEntries(...what) : { state: "offline" };
}

export interface Whose {
  readonly meetingId: string;
  readonly studentId: string;
  readonly membershipId: string;
}

/**
 * The log of one meeting: on this device first, then on the server, joined with what other tabs and devices noted. An
 * entry is shown once the device has it.
 */
export function useLog({ meetingId, studentId, membershipId }: Whose, fromServer: readonly LiveEntry[]) {
  const [log, setLog] = useState<ReadonlyMap<string, OwnEntry>>(
    () => new Map(fromServer.map((entry) => [entry.id, { ...entry, meetingId, studentId, kept: true }])),
  );
  const [state, setState] = useState<LogState>("kept");
  const [isStored, setStored] = useState(true);
  const entries = useRef(log);
  const tabs = useRef<BroadcastChannel | null>(null);
  const sending = useRef(false);

  const join = useCallback((more: readonly OwnEntry[]) => {
    const next = new Map(entries.current);
    // What is kept stays so, whichever tab says it first.
    for (const entry of more)
      next.set(entry.id, { ...entry, kept: entry.kept || next.get(entry.id)?.kept === true });
    entries.current = next;
    setLog(next);
  }, []);

  const sync = useCallback(async () => {
    if (sending.current) return;
    sending.current = true;
    const waits = () => [...entries.current.values()].filter(({ kept }) => !kept);
    let sent: Sent;
    do {
      const first = waits()[0];
      sent = await send(meetingId, membershipId, waits());
      if (sent.state !== "kept") break;
      const kept = sent.entries.map((entry) => ({ ...entry, meetingId, studentId, kept: true }));
      join(kept);
      await writeEntries(kept).catch(() => setStored(false));
      // A server that takes it and does not have it would be asked for ever.
      if (first && waits().includes(first)) sent = { state: "refused" };
    } while (sent.state === "kept" && waits().length > 0);
    setState(sent.state);
    sending.current = false;
  }, [join, meetingId, membershipId, studentId]);

  const add = useCallback(
    async (kind: LiveKind, given: Given = {}) => {
      const id = crypto.randomUUID() as LiveEntryId;
      const blank = { until: null, text: null, question: null, jotId: null };
      const at = new Date().toISOString() as Instant;
      const entry: OwnEntry = { ...blank, ...given, id, kind, at, meetingId, studentId, kept: false };
      await writeEntries([entry]).catch(() => setStored(false));
      join([entry]);
      tabs.current?.postMessage(entry);
      setState((now) => (now === "kept" ? "waiting" : now));
      void sync();
    },
    [join, meetingId, studentId, sync],
  );

  useEffect(() => {
    const isOurs = (entry: OwnEntry) => entry.meetingId === meetingId && entry.studentId === studentId;
    const channel = new BroadcastChannel(CHANNEL);
    tabs.current = channel;
    channel.addEventListener("message", ({ data }: MessageEvent<OwnEntry>) => {
      if (isOurs(data)) join([data]);
    });
    const listen = () => {
      if (document.visibilityState === "visible") void sync();
    };
    void readAllEntries()
      .then(
        (all) => join(all.filter(isOurs)),
        () => setStored(false),
      )
      .then(sync);
    window.addEventListener("online", listen);
    document.addEventListener("visibilitychange", listen);
    const timer = setInterval(listen, LISTEN_EVERY_MS);
    return () => {
      channel.close();
      window.removeEventListener("online", listen);
      document.removeEventListener("visibilitychange", listen);
      clearInterval(timer);
    };
  }, [join, meetingId, studentId, sync]);

  return { entries: log, state, isStored, add };
}
