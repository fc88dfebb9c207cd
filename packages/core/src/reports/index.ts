export * from "./figures.ts";
export * from "./hide-small-groups.ts";
export * from "./keep-report.ts";
export * from "./make-report.ts";
export * from "./read-kept.ts";
export * from "./report.ts";
