// Loaded when a roster is first looked at, so that the page stays light.
export {
  judgeRoster,
  readRoster,
  ROSTER_BROUGHT_IN,
  ROSTER_LOOKED_UP,
  ROSTER_ROWS,
} from "@askaround/core/rosters";
export { readTable } from "@/tables/read-table.ts";
