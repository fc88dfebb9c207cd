export type { SavedViewStore } from "./ports.ts";
export { removeView, saveView } from "./save-view.ts";
export * from "./saved-view.ts";
export * from "./schemas.ts";
