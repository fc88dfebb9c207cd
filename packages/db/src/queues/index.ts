export * from "./deliveries/index.ts";
