import { dropKept, type Kept, readKept, writeKept } from "./kept.ts";

export interface Draft {
  readonly values: unknown;
  readonly base: string;
  readonly unsaved: boolean;
}

/** Keeps one form’s words on this device, key by key and in order, and never over those of another tab. */
export class Keeper {
  /** The latest write this tab knows of. */
  #seen: string | null = null;
  #next: Draft | null = null;
  #writing = false;
  #stopped = false;
  readonly #key: string;
  readonly #onOthers: (theirs: Kept) => void;

  constructor(key: string, onOthers: (theirs: Kept) => void) {
    this.#key = key;
    this.#onOthers = onOthers;
  }

  async read(): Promise<Kept | null> {
    const kept = await readKept(this.#key);
    this.#seen = kept?.stamp ?? null;
    return kept;
  }

  /** While a write is under way only the latest words wait behind it. */
  keep(draft: Draft): void {
    this.#next = draft;
    if (!this.#writing) void this.#write();
  }

  async #write(): Promise<void> {
    this.#writing = true;
    while (this.#next !== null && !this.#stopped) {
      const draft = this.#next;
      this.#next = null;
      const written = await writeKept(this.#key, draft, this.#seen).catch(() => null);
      // A full or forbidden store is no reason to stop anyone typing.
      if (written === null) break;
      if (written.ok) {
        this.#seen = written.stamp;
        continue;
      }
      this.#stopped = true;
      this.#onOthers(written.theirs);
    }
    this.#writing = false;
  }

  /** The other tab’s words were seen: from here on this tab’s go over them. */
  goOnFrom({ stamp }: Kept): void {
    this.#seen = stamp;
    this.#stopped = false;
  }

  async drop(): Promise<void> {
    this.#next = null;
    this.#seen = null;
    this.#stopped = false;
    await dropKept(this.#key);
  }
}
