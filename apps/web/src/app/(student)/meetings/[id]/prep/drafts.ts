import { newRequestId } from "@/forms/request-id.ts";
import { type Draft, draftOf, type DraftShelf } from "@askaround/core/prep/sync";

const PREFIX = "askaround:prep:";

/** Drafts in the browser's own store, one for each tab; a lock that ends with its tab says which tabs still live. */
export function browserShelf(meetingId: string): DraftShelf {
  const ofMeeting = `${PREFIX}${meetingId}:`;
  const own = ofMeeting + newRequestId();
  // Held for as long as this page lives. Without locks every draft counts as left behind: joining one twice does no harm.
  void navigator.locks?.request(own, () => new Promise(() => undefined));
  return {
    keep(box) {
      const draft = draftOf(box);
      try {
        if (draft === null) localStorage.removeItem(own);
        else localStorage.setItem(own, JSON.stringify(draft));
      } catch {
        // A full or forbidden store is no reason to stop anyone typing.
      }
    },
    async adopt() {
      const living = await namesOfLocks();
      return namesIn(ofMeeting)
        .filter((name) => name !== own && !living.has(name))
        .flatMap(takeDraft);
    },
  };
}

async function namesOfLocks(): Promise<ReadonlySet<string>> {
  const held = await navigator.locks?.query().catch(() => null);
  return new Set(held?.held?.flatMap(({ name }) => name ?? []));
}

function namesIn(prefix: string): string[] {
  try {
    return Object.keys(localStorage).filter((name) => name.startsWith(prefix));
  } catch {
    return [];
  }
}

/** Reads a draft that was left behind. It stays on the shelf until this tab has kept it as its own. */
function takeDraft(name: string): Draft[] {
  try {
    const draft: unknown = JSON.parse(localStorage.getItem(name) ?? "null");
    setTimeout(() => localStorage.removeItem(name), 0);
    return isDraft(draft) ? [draft] : [];
  } catch {
    return [];
  }
}

function isDraft(value: unknown): value is Draft {
  if (typeof value !== "object" || value === null) return false;
  const { entries, moves } = value as Partial<Draft>;
  return (
    typeof entries === "object" &&
    entries !== null &&
    Array.isArray(moves) &&
    Object.values(entries).every(
      (entry) => typeof entry?.mine?.kind === "string" && entry.base?.kind === entry.mine.kind,
    )
  );
}
