import type { ReportStore } from "../reports/keep-report.ts";
import { insertRow, type MemoryState } from "./memory-state.ts";

export function memoryReports({ reports }: MemoryState): ReportStore {
  return {
    async find(id) {
      return reports.get(id) ?? null;
    },
    async insert(snapshot) {
      insertRow(reports, snapshot.id, snapshot);
    },
  };
}
