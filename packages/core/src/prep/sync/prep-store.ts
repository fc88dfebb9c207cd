import type { SavedPart } from "../save-prep-part.ts";
import type { PrepPart } from "../schemas.ts";
import { type Box, type Draft, isDirty, isSendable, type Move } from "./box.ts";
import {
  added,
  adopted,
  type Choice,
  edited,
  kept,
  met,
  moved,
  openBox,
  refreshed,
  refused,
  resolved,
  sending,
  type Snapshot,
} from "./changes.ts";

/** How the parts reach the server. A promise that rejects means that nobody knows whether they did. */
export interface Wire {
  save(part: PrepPart, revision: number): Promise<SavedPart>;
  place(move: Move): Promise<void>;
  read(): Promise<Snapshot>;
  /** What a refusal says, by field; null when it was no refusal but a lost connection or a fault that may pass. */
  refusalIn(error: unknown): Readonly<Record<string, string>> | null;
}

/** Keeps what this tab typed on the device, apart from what other tabs typed. */
export interface DraftShelf {
  keep(box: Box): void;
  /** What tabs that are gone left behind; from now on it is this tab's to keep. */
  adopt(): Promise<readonly Draft[]>;
}

export interface PrepState {
  readonly box: Box;
  /** True while something is on its way. */
  readonly sending: boolean;
  /** The last try got no answer: it is tried again by itself. */
  readonly waiting: boolean;
  /** Milliseconds since 1970, when everything typed was last known to be kept by the server. */
  readonly savedAt: number | null;
}

export interface PrepStore {
  get(): PrepState;
  subscribe(listener: () => void): () => void;
  /** Takes up what was left behind on this device, and begins to save. */
  start(): Promise<void>;
  edit(key: string, changes: Partial<PrepPart>): void;
  add(part: PrepPart): void;
  move(move: Move): void;
  resolve(key: string, field: string, choice: Choice): void;
  /** Sends what is typed without waiting for a pause. Settles when there is nothing left that can be sent. */
  flush(): Promise<void>;
  refresh(): Promise<void>;
}

const PAUSE_MS = 700;
const RETRY_MS = 4_000;

interface Surroundings {
  readonly initial: Snapshot;
  readonly wire: Wire;
  readonly shelf: () => DraftShelf;
  readonly now: () => number;
  readonly later: (work: () => void, ms: number) => () => void;
}

/** One preparation in one tab: what is typed shows at once, is kept on the device, and goes to the server by itself. */
export function createPrepStore({ initial, wire, shelf, now, later }: Surroundings): PrepStore {
  let state: PrepState = { box: openBox(initial), sending: false, waiting: false, savedAt: null };
  let drafts: DraftShelf | null = null;
  let inFlight: string | null = null;
  let running: Promise<void> | null = null;
  let cancel = () => {};
  const listeners = new Set<() => void>();

  function set(changes: Partial<PrepState>) {
    const boxChanged = changes.box !== undefined && changes.box !== state.box;
    state = { ...state, ...changes };
    if (boxChanged) drafts?.keep(state.box);
    for (const listener of listeners) listener();
  }
  function change(box: Box, pause = PAUSE_MS) {
    set({ box });
    schedule(pause);
  }
  function schedule(ms: number) {
    if (drafts === null) return;
    cancel();
    cancel = later(() => void flush(), ms);
  }
  function flush(): Promise<void> {
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  }
  async function run() {
    cancel();
    try {
      let sent = false;
      while (await sendNext()) sent = true;
      set({ sending: false, waiting: false, ...(sent && isAllKept(state.box) ? { savedAt: now() } : {}) });
    } catch {
      inFlight = null;
      set({ sending: false, waiting: true });
      schedule(RETRY_MS);
    }
  }
  /** Sends one part or one move. False when there is nothing to send. */
  async function sendNext(): Promise<boolean> {
    const [key, entry] = Object.entries(state.box.entries).find(([, one]) => isSendable(one)) ?? [];
    if (key !== undefined && entry) {
      await sendPart(key, entry.mine, entry.revision);
      return true;
    }
    // A move of a question that waits for its words waits too.
    const move = state.box.moves.find((one) => isKnown(state.box, one));
    if (!move) return false;
    await sendMove(move);
    return true;
  }
  async function sendPart(key: string, part: PrepPart, revision: number) {
    inFlight = key;
    set({ sending: true, box: sending(state.box, key, part) });
    try {
      const answer = await wire.save(part, revision);
      const box = answer.saved
        ? kept(state.box, key, part, answer.revision)
        : met(state.box, key, answer.theirs, answer.revision);
      set({ box });
    } catch (error) {
      const refusal = wire.refusalIn(error);
      if (refusal === null) throw error;
      set({ box: refused(state.box, key, refusal) });
    }
    inFlight = null;
  }
  async function sendMove(move: Move) {
    set({ sending: true });
    try {
      await wire.place(move);
    } catch (error) {
      if (wire.refusalIn(error) === null) throw error;
    }
    set({ box: { ...state.box, moves: state.box.moves.filter((one) => one !== move) } });
  }

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async start() {
      const own = (drafts ??= shelf());
      const left = await own.adopt();
      const box = left.reduce<Box>((next, draft) => adopted(next, draft), state.box);
      if (left.length > 0) change(box, 0);
    },
    edit: (key, changes) => change(edited(state.box, key, changes)),
    add: (part) => change(added(state.box, part)),
    move: (move) => change(moved(state.box, move)),
    resolve: (key, field, choice) => change(resolved(state.box, key, field, choice), 0),
    flush,
    async refresh() {
      if (running) return;
      const snapshot = await wire.read().catch(() => null);
      if (snapshot) set({ box: refreshed(state.box, snapshot, inFlight) });
      if (state.waiting) await flush();
    },
  };
}

const isKnown = ({ entries }: Box, { questionId }: Move) =>
  (entries[`question:${questionId}`]?.revision ?? 0) > 0;

/** Whether nothing typed here is unknown to the server. */
export function isAllKept(box: Box): boolean {
  return box.moves.length === 0 && !Object.values(box.entries).some(isDirty);
}
