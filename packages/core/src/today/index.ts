export * from "./plan-today.ts";
