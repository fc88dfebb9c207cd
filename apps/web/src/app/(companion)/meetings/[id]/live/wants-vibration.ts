export const VIBRATE = "askaround:live:vibrate";

/** Whether this device may give its one short sign. */
export function wantsVibration(): boolean {
  try {
    return localStorage.getItem(VIBRATE) === "1";
  } catch {
    return false;
  }
}
