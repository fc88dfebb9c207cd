export * from "./change-duty.ts";
export * from "./due-times.ts";
export * from "./duty.ts";
export * from "./keep-in-touch.ts";
export * from "./owe.ts";
export * from "./ports.ts";
export * from "./schemas.ts";
export * from "./owe-what-follows.ts";
