import { countUnsaved } from "@/forms/kept.ts";
import { sendWaiting } from "@/live/send-waiting.ts";
import { routes } from "@/routes.ts";

/**
 * Signs out and leaves nothing behind on this device. What was noted goes to the server first; what it cannot have is
 * named before it goes.
 */
export async function leave(form: HTMLFormElement): Promise<void> {
  const [notes, drafts] = await Promise.all([sendWaiting(), countUnsaved()]);
  if (notes + drafts > 0) {
    location.assign(routes.signOut({ notes: String(notes), drafts: String(drafts) }));
    return;
  }
  const clear = Object.assign(document.createElement("input"), { type: "hidden", name: "clear", value: "1" });
  form.append(clear);
  form.submit();
}
