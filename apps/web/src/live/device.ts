import type { LiveEntry } from "@askaround/core/live";

/** An entry on this device; `kept` once the server has it too. */
export type OwnEntry = LiveEntry & {
  readonly meetingId: string;
  readonly studentId: string;
  readonly kept: boolean;
};

const STORE = "entries";

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open("askaround-live", 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore(STORE, { keyPath: "id" });
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error ?? new Error("The device keeps nothing."));
  });
}

/** One transaction; it is over once the device has everything for good. */
async function inStore<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T> | null,
): Promise<T | undefined> {
  const db = await open();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = db.transaction(STORE, mode, { durability: "strict" });
      const asked = work(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(asked?.result);
      transaction.onabort = () => reject(transaction.error ?? new Error("The device kept nothing."));
    });
  } finally {
    db.close();
  }
}

/** What was noted on this device, by whomever. */
export async function readAllEntries(): Promise<readonly OwnEntry[]> {
  return ((await inStore("readonly", (store) => store.getAll())) ?? []) as OwnEntry[];
}

export async function writeEntries(entries: readonly OwnEntry[]): Promise<void> {
  await inStore("readwrite", (store) => {
    for (const entry of entries) store.put(entry);
    return null;
  });
}
