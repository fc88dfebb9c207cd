/** What a browser shows instead of a page it cannot reach. */
export const offlineWords = {
  title: "You’re offline",
  body: "This page needs the network. Notes you took in a meeting are safe on this device, and are saved when you’re back.",
  hint: "A companion that you opened before opens without a network too.",
} as const;
