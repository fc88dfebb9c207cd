import { newRequestId } from "@/forms/request-id.ts";
import type { KeptText } from "@askaround/core/letters";

const PREFIX = "askaround:text:";

/** Where a tab keeps what it has not saved yet, and finds what closed tabs left. */
export interface TextShelf {
  readonly keep: (text: KeptText | null) => void;
  /** The latest that a closed tab left; older ones wait for the next visit. */
  readonly adopt: () => Promise<KeptText | null>;
  /** This page goes: what it could not save is another one’s to take up. */
  readonly close: () => void;
}

/** The browser's own store, one place for each tab; a lock that ends with its tab says which tabs still live. */
export function textShelf(key: string): TextShelf {
  const all = `${PREFIX}${key}:`;
  const own = all + newRequestId();
  let close = () => {};
  const open = new Promise<void>((end) => {
    close = end;
  });
  void navigator.locks?.request(own, () => open);
  return {
    keep(text) {
      try {
        if (text === null) localStorage.removeItem(own);
        else localStorage.setItem(own, JSON.stringify(text));
      } catch {
        // A full or forbidden store is no reason to stop anyone typing.
      }
    },
    async adopt() {
      const held = await navigator.locks?.query().catch(() => null);
      const living = new Set(held?.held?.map(({ name }) => name));
      const left = namesIn(all)
        .filter((name) => !living.has(name) && name !== own)
        .flatMap((name) => read(name) ?? [])
        .toSorted((a, b) => b.kept.at - a.kept.at);
      const [latest] = left;
      if (latest === undefined) return null;
      // It stays on the shelf until this tab has had time to keep it as its own.
      setTimeout(() => localStorage.removeItem(latest.name), 0);
      return latest.kept;
    },
    close,
  };
}

function namesIn(prefix: string): string[] {
  try {
    return Object.keys(localStorage).filter((name) => name.startsWith(prefix));
  } catch {
    return [];
  }
}

function read(name: string): { readonly name: string; readonly kept: KeptText } | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(name) ?? "null");
    return isKept(kept) ? { name, kept } : null;
  } catch {
    return null;
  }
}

function isKept(value: unknown): value is KeptText {
  if (typeof value !== "object" || value === null) return false;
  const { base, mine, revision, at } = value as Partial<KeptText>;
  return (
    typeof base === "string" &&
    typeof mine === "string" &&
    typeof revision === "number" &&
    typeof at === "number"
  );
}
