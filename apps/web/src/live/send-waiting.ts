import { readAllEntries, writeEntries } from "./device.ts";
import { AT_ONCE, sendEntries } from "./send.ts";

/** Sends whatever notes of talks this device still holds alone; how many it could not send. */
export async function sendWaiting(): Promise<number> {
  const waiting = (await readAllEntries().catch(() => [])).filter(({ kept }) => !kept);
  let left = waiting.length;
  for (const [meetingId, entries] of Map.groupBy(waiting, (entry) => entry.meetingId)) {
    const { state } = await sendEntries(meetingId, null, entries);
    if (state !== "kept") continue;
    const sent = entries.slice(0, AT_ONCE);
    await writeEntries(sent.map((entry) => ({ ...entry, kept: true }))).catch(() => undefined);
    left -= sent.length;
  }
  return left;
}
