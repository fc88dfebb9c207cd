/** A short note that something happened, with one way to act on it. */
export type ToastNote = {
  title: string;
  detail?: string;
  tone?: "plain" | "danger";
  action?: { label: string; onAct: () => void };
  /** How long it stays. Hovering or focusing it stops the clock. */
  seconds?: number;
};

type Listener = (note: ToastNote) => void;

const waiting: ToastNote[] = [];
let listener: Listener | undefined;

/** Shows a note. Callable from anywhere in the browser; waits until a toaster is there to show it. */
export function showToast(note: ToastNote): void {
  if (listener) listener(note);
  else waiting.push(note);
}

/** For the toaster: receives every note from now on, and those that waited. Returns how to stop. */
export function onToast(receive: Listener): () => void {
  listener = receive;
  for (const note of waiting.splice(0)) receive(note);
  return () => {
    if (listener === receive) listener = undefined;
  };
}
