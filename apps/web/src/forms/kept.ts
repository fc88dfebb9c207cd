/**
 * What is typed, kept on this device with every key. IndexedDB hands each write to the system within milliseconds, which
 * outlives a browser that is killed; and its transactions let two tabs find out about each other.
 */
export interface Kept {
  readonly values: unknown;
  /** What the words go on from: the server's version of the same thing. */
  readonly base: string;
  /** False once the server has them too. */
  readonly unsaved: boolean;
  /** New with each write: whoever read another one has not seen this. */
  readonly stamp: string;
}

type Written = { readonly ok: true } | { readonly ok: false; readonly theirs: Kept };

const STORE = "drafts";
let opened: Promise<IDBDatabase> | undefined;

function open(): Promise<IDBDatabase> {
  opened ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open("askaround-drafts", 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("no drafts"));
  });
  opened.catch(() => (opened = undefined));
  return opened;
}

/** One transaction over one draft: `change` sees what is kept and says what to keep (null: nothing more). */
async function withKept(key: string, change: (kept: Kept | null) => Kept | null | "as it is"): Promise<void> {
  const database = await open();
  await new Promise<void>((resolve, reject) => {
    const transaction = database.transaction(STORE, "readwrite", { durability: "relaxed" });
    const store = transaction.objectStore(STORE);
    const request = store.get(key);
    request.onsuccess = () => {
      const next = change(isKept(request.result) ? request.result : null);
      if (next === null) store.delete(key);
      else if (next !== "as it is") store.put(next, key);
    };
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error("not kept"));
  });
}

function isKept(found: unknown): found is Kept {
  return typeof found === "object" && found !== null && "stamp" in found && "values" in found;
}

/** What is kept; null when nothing is, or this browser keeps nothing. */
export async function readKept(key: string): Promise<Kept | null> {
  let found: Kept | null = null;
  await withKept(key, (kept) => {
    found = kept;
    return "as it is";
  }).catch(() => undefined);
  return found;
}

/** Keeps these words, unless another tab has kept others since `seen`: then it says which. */
export async function writeKept(key: string, draft: Kept, seen: string | null): Promise<Written> {
  let theirs: Kept | null = null;
  await withKept(key, (kept) => {
    theirs = kept !== null && kept.stamp !== seen ? kept : null;
    return theirs === null ? draft : "as it is";
  });
  return theirs === null ? { ok: true } : { ok: false, theirs };
}

/** Nothing more to keep. */
export async function dropKept(key: string): Promise<void> {
  await withKept(key, () => null).catch(() => undefined);
}

/** How many texts on this device the server does not have. */
export async function countUnsaved(): Promise<number> {
  try {
    const database = await open();
    return await new Promise<number>((resolve, reject) => {
      const request = database.transaction(STORE).objectStore(STORE).getAll();
      request.onsuccess = () =>
        resolve(request.result.filter((found) => isKept(found) && found.unsaved).length);
      request.onerror = () => reject(request.error ?? new Error("no drafts"));
    });
  } catch {
    return 0;
  }
}
