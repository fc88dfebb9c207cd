export {
  holdCalls,
  openBudget,
  reserveCall,
  type Reservation,
  setCallsPerSecond,
  takenForMs,
} from "./budget.ts";
export {
  askLane,
  countFailure,
  type LaneLeave,
  type LaneState,
  openLanes,
  pauseLane,
  reopenLane,
  returnProbe,
} from "./lanes.ts";
