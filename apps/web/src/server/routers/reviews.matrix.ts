import { advisorOfStudent, advisorOnly, type MatrixRows } from "../testing/matrix.ts";
import type { Place } from "../testing/world.ts";

const task = ({ prepTaskId: taskId }: Place) => ({ taskId });

export const reviewsMatrix: MatrixRows<"reviews"> = {
  "reviews.queue": { input: () => ({}), expect: advisorOnly },
  "reviews.get": { input: task, expect: advisorOfStudent },
  "reviews.hold": { input: task, expect: advisorOfStudent },
  "reviews.decide": {
    input: (place) => ({ ...task(place), round: 1, decision: "approved", comments: [], rubric: [1] }),
    expect: advisorOfStudent,
  },
  "reviews.undo": { input: (place) => ({ ...task(place), round: 1 }), expect: advisorOfStudent },
  "reviews.undoMany": {
    input: (place) => ({ reviews: [{ ...task(place), round: 1 }] }),
    expect: advisorOfStudent,
  },
  "reviews.approve": {
    input: ({ prepTaskId }) => ({ taskIds: [prepTaskId] }),
    expect: advisorOfStudent,
  },
};
