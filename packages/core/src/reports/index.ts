export * from "./hide-small-groups.ts";
export * from "./keep-report.ts";
export * from "./make-report.ts";
export * from "./report.ts";
