export * from "./event.ts";
export * from "./areas.ts";
