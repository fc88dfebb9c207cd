import { dropKept, type Kept, readKept, writeKept } from "./kept.ts";
import { leaveLate, takeLate } from "./late-words.ts";

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
  /** The write under way. */
  #now: Kept | null = null;
  /** What would be lost if the page went away now. */
  #unwritten: Draft | null = null;
  #stopped = false;
  readonly #key: string;
  readonly #onOthers: (theirs: Kept) => void;

  constructor(key: string, onOthers: (theirs: Kept) => void) {
    this.#key = key;
    this.#onOthers = onOthers;
  }

  async read(): Promise<Kept | null> {
    const late = takeLate(this.#key);
    const kept = await readKept(this.#key);
    this.#seen = kept?.stamp ?? null;
    if (!late?.after.includes(this.#seen)) return kept;
    const again = { ...late.draft, stamp: crypto.randomUUID() };
    const written = await writeKept(this.#key, again, this.#seen).catch(() => null);
    if (!written?.ok) return written?.theirs ?? kept;
    this.#seen = again.stamp;
    return again;
  }

  /** While a write is under way only the latest words wait behind it. */
  keep(draft: Draft): void {
    this.#next = draft;
    this.#unwritten = draft;
    if (this.#now === null) void this.#write();
  }

  async #write(): Promise<void> {
    addEventListener("pagehide", this.#leave);
    while (this.#next !== null && !this.#stopped) {
      this.#now = { ...this.#next, stamp: crypto.randomUUID() };
      this.#next = null;
      const written = await writeKept(this.#key, this.#now, this.#seen).catch(() => null);
      // A full or forbidden store is no reason to stop anyone typing.
      if (written === null) break;
      if (written.ok) {
        this.#seen = this.#now.stamp;
        if (this.#next === null) this.#unwritten = null;
        continue;
      }
      this.#stopped = true;
      this.#onOthers(written.theirs);
    }
    this.#now = null;
    removeEventListener("pagehide", this.#leave);
  }

  /** The page goes before its words are written: they wait where the next page looks first. */
  #leave = (): void => {
    const after = this.#now === null ? [this.#seen] : [this.#seen, this.#now.stamp];
    if (this.#unwritten !== null) leaveLate(this.#key, { draft: this.#unwritten, after });
  };

  /** The other tab’s words were seen: from here on this tab’s go over them. */
  goOnFrom({ stamp }: Kept): void {
    this.#seen = stamp;
    this.#stopped = false;
  }

  async drop(): Promise<void> {
    this.#next = null;
    this.#unwritten = null;
    this.#seen = null;
    this.#stopped = false;
    takeLate(this.#key);
    await dropKept(this.#key);
  }
}
